import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();

const field = () => screen.findByRole("searchbox", { name: "Words to look for" });

it("finds a card by how a word of it begins, marks it, and leads to its page", async () => {
  await new Device(aQuestion("What does a load balancer do?"), aQuestion("What is a quorum?")).show(
    "/decks",
  );
  await user.click(await screen.findByRole("link", { name: "Search your cards" }));
  const typed = await field();
  await expect.poll(() => document.activeElement).toBe(typed);
  await user.type(typed, "balan");
  const hit = await screen.findByRole("link", { name: "What does a load balancer do?" });
  expect(hit.querySelector("mark")?.textContent).toBe("balancer");
  expect(screen.getByText("1 note")).toBeTruthy();
  await user.click(hit);
  await screen.findByRole("heading", { level: 1, name: "What does a load balancer do?" });
});

it("says what to do where nothing has the words, and where there is nothing at all", async () => {
  const device = new Device(aQuestion("What is a quorum?"));
  await device.show("/search/quorum%20zebra");
  expect(await field()).toHaveProperty("value", "quorum zebra");
  await screen.findByText(/All words have to be in the same note/);
  for (const typed of ["missed:7d", "is:edited", "topic:storage"]) {
    await new Device(aQuestion("What is a quorum?")).show(`/search/${typed}`);
    await screen.findByText(/None is like this at the moment/);
  }
  await new Device().show("/search/quorum");
  await screen.findByText(/There is nothing to search yet/);
});

it("says of a term that is none what is possible", async () => {
  await new Device(aQuestion("What is a quorum?")).show("/search");
  await user.type(await field(), "quorum is:foo");
  await expect
    .poll(() => document.querySelector(".search-unknown")?.textContent)
    .toBe(
      "Nothing is called is:foo. Possible are is:due, is:new, is:leech, is:suspended, is:disputed, is:edited.",
    );
  await user.clear(await field());
  await user.type(await field(), "missed:0d");
  await expect
    .poll(() => document.querySelector(".search-unknown")?.textContent)
    .toBe("missed:0d is no number of days. Write missed:7d for the last 7 days.");
  await user.clear(await field());
  await expect.poll(() => document.querySelector(".search-unknown")?.textContent).toBe("");
});

it("narrows by terms, tells the outcome politely, and keeps what was typed in the address", async () => {
  await new Device(
    aQuestion("What is a quorum?", 1, { topic: "consensus" }),
    aQuestion("What is a quota?", 1, { topic: "limits" }),
  ).show("/search");
  await user.type(await field(), "quo topic:limit is:new");
  await screen.findByRole("link", { name: "What is a quota?" });
  await expect.poll(() => screen.queryByRole("link", { name: "What is a quorum?" })).toBeNull();
  const status = screen.getAllByRole("status").at(-1);
  await expect.poll(() => status?.textContent).toBe("1 note");
  expect(location.hash).toBe("#/search/quo%20topic%3Alimit%20is%3Anew");
});
