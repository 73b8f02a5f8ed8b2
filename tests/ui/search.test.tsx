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
