import { act, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { StartWait } from "#app/start-wait.ts";
import { schemaVersion } from "#store/database.ts";
import { StartWaiting } from "#ui/frame/start-waiting.tsx";
import { aQuestion, Device } from "./device.tsx";

const user = userEvent.setup();
const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));

afterEach(() => vi.restoreAllMocks());

async function practising() {
  const device = new Device(aQuestion("First?"), aQuestion("Second?"));
  const app = await device.open();
  await device.show("/practice", async () => app);
  await press("Show answer");
  return app;
}

const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });

const asksBeforeClosing = () =>
  !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

describe("a rating that could not be saved", () => {
  it("is told of on other screens too, and the page is not closed without asking until it is saved", async () => {
    const app = await practising();
    const full = fill();
    await press(/^Good/);
    await screen.findByText(/^Your last rating was not saved.*no space left on this device/);
    expect(asksBeforeClosing()).toBe(true);

    await user.click(screen.getByRole("link", { name: "Leave" }));
    await screen.findByRole("heading", { level: 1, name: "Today" });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toMatch(/^Your last rating was not saved/);
    await press("Save again");
    expect(screen.getByRole("alert")).toBe(alert);

    full.mockRestore();
    await press("Save again");
    await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(await app.db.reviews.count()).toBe(1);
    expect(asksBeforeClosing()).toBe(false);
  });
});

describe("a tab that another one has updated", () => {
  it("says so, and that a rating was not saved, and reloads", async () => {
    const app = await practising();
    fill();
    await press(/^Good/);
    await screen.findByText(/^Your last rating was not saved/);
    await act(async () => {
      const request = indexedDB.open(app.db.name, (schemaVersion + 1) * 10);
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      request.result.close();
      await app.db.ended;
    });
    const dialog = await screen.findByRole("dialog", {
      name: "Rehearse was updated in another tab",
    });
    expect(dialog.textContent).toContain("Reload to go on.");
    expect(dialog.textContent).toContain("has to be given again");
    expect(screen.getByRole("button", { name: "Reload" })).toBeTruthy();
    // What was asked stands behind it still.
    expect(screen.getByRole("heading", { level: 1, name: "First?", hidden: true })).toBeTruthy();
  });
});

describe("data that the browser clears while the app is open", () => {
  it("is told of at once", async () => {
    const app = await practising();
    const connection = app.db.backendDB();
    connection.close();
    await act(async () => {
      const request = indexedDB.deleteDatabase(app.db.name);
      await new Promise((resolve) => {
        request.onsuccess = resolve;
      });
      connection.dispatchEvent(new Event("close"));
      await app.db.ended;
    });
    await screen.findByRole("dialog", { name: "The browser has cleared your data" });
  });
});

describe("a start that takes longer", () => {
  it("tells what it waits for", async () => {
    const wait = new StartWait();
    render(<StartWaiting wait={wait} />);
    const status = screen.getByRole("status");
    expect(status.textContent).toBe("");
    act(() => wait.tell("other tab"));
    expect(status.textContent).toMatch(/Close that tab, and this one goes on by itself/);
    act(() => wait.tell("upgrade"));
    expect(status.textContent).toBe("Bringing your data up to date…");
  });

  it("is refused for data of a newer version, which is left as it is, and looks for the update", async () => {
    const device = new Device(aQuestion("First?"));
    const app = await device.open();
    app.db.close();
    const version = (schemaVersion + 1) * 10;
    const request = indexedDB.open(app.db.name, version);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    await device.show("/");
    await screen.findByRole("heading", { level: 1, name: "Update Rehearse to go on" });
    expect(screen.getByText(/Nothing was changed/)).toBeTruthy();
    // There is no service worker here, and so no update.
    await screen.findByText(/^No update was found/);
    await press("Look again");
    await screen.findByText(/^No update was found/);
    const left = (await indexedDB.databases()).find(({ name }) => name === app.db.name);
    expect(left?.version).toBe(version);
  });
});
