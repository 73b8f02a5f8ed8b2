import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { ChangedElsewhereError } from "#app/changed-elsewhere.ts";
import { useAutosaved } from "#ui/parts/autosaved.ts";
import { AutosavedLine } from "#ui/parts/autosaved-line.tsx";
import { ChangedElsewhere } from "#ui/parts/changed-elsewhere.tsx";

const user = userEvent.setup();

/** A store of one text, which can fail, and be changed by others. */
class Store {
  readonly written: (readonly [text: string, isFirst: boolean])[] = [];
  problem: Error | null = null;
  readonly name = `test ${crypto.randomUUID()}`;
  set: (text: string) => void = () => {};

  save = async (text: string, isFirst: boolean): Promise<void> => {
    if (this.problem) throw this.problem;
    this.written.push([text, isFirst]);
    this.set(text);
  };
}

function Field({ store, begun = "" }: { store: Store; begun?: string }) {
  const [stored, setStored] = useState(begun);
  store.set = setStored;
  const field = useAutosaved({ name: store.name, stored, save: store.save });
  return (
    <>
      <textarea
        aria-label="Text"
        value={field.value}
        onChange={({ target }) => field.type(target.value)}
        onBlur={field.leave}
      />
      <AutosavedLine field={field} />
      <ChangedElsewhere field={field} inWords={(said) => said} />
      <button type="button">Elsewhere</button>
    </>
  );
}

const text = () => screen.getByLabelText<HTMLTextAreaElement>("Text");
const elsewhere = () => user.click(screen.getByRole("button", { name: "Elsewhere" }));

/** As when another app comes to the front. */
function hide(): void {
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
  Reflect.deleteProperty(document, "visibilityState");
}

it("stores what was typed after a pause, once, and says so", async () => {
  const store = new Store();
  render(<Field store={store} />);
  await user.type(text(), "abc");
  expect(screen.queryByText("Saved.")).toBeNull();
  await screen.findByText("Saved.");
  expect(store.written).toEqual([["abc", true]]);
});

it("stores at once where the field is left; what is typed later is another change", async () => {
  const store = new Store();
  render(<Field store={store} />);
  await user.type(text(), "abc");
  await elsewhere();
  await expect.poll(() => store.written).toEqual([["abc", true]]);
  await user.type(text(), "d");
  await elsewhere();
  await expect.poll(() => store.written.at(-1)).toEqual(["abcd", true]);
});

it("tells what is typed in one go from what is typed later", async () => {
  const store = new Store();
  render(<Field store={store} />);
  await user.type(text(), "abc");
  await expect.poll(() => store.written).toEqual([["abc", true]]);
  await user.type(text(), "d");
  await elsewhere();
  await expect.poll(() => store.written.at(-1)).toEqual(["abcd", false]);
});

it("takes what is typed after the field was left for another change, though the last one is still being stored", async () => {
  const store = new Store();
  render(<Field store={store} />);
  const { save } = store;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  store.save = (...written) => ended.then(() => save(...written));
  await user.type(text(), "a");
  hide();
  await elsewhere();
  end();
  await expect.poll(() => store.written).toEqual([["a", true]]);
  await user.type(text(), "b");
  await elsewhere();
  await expect.poll(() => store.written.at(-1)).toEqual(["ab", true]);
});

it("stores where the page is hidden, and where the field goes away", async () => {
  const store = new Store();
  const { unmount } = render(<Field store={store} />);
  await user.type(text(), "abc");
  hide();
  await expect.poll(() => store.written).toEqual([["abc", true]]);
  await user.type(text(), "d");
  unmount();
  await expect.poll(() => store.written.at(-1)?.[0]).toBe("abcd");
});

it("stores nothing that is stored already", async () => {
  const store = new Store();
  render(<Field store={store} begun="a" />);
  await user.type(text(), "b{Backspace}");
  await elsewhere();
  await screen.findByText("Saved.");
  expect(store.written).toEqual([]);
});

it("shows what others store, unless something else is being typed", async () => {
  const store = new Store();
  render(<Field store={store} />);
  store.set("theirs");
  await expect.poll(() => text().value).toBe("theirs");
  await user.type(text(), "!");
  await user.type(text(), "!");
  await elsewhere();
  await expect.poll(() => store.written.at(-1)?.[0]).toBe("theirs!!");
  store.set("undone");
  await expect.poll(() => text().value).toBe("undone");
  expect(screen.queryByText("Saved.")).toBeNull();
});

const theirs = () => screen.queryByRole("blockquote")?.textContent;
const choose = (name: string) => user.click(screen.getByRole("button", { name }));

describe("what others store while something else is typed", () => {
  it("is told, and nothing is stored until one of both is chosen", async () => {
    const store = new Store();
    render(<Field store={store} begun="a" />);
    await user.type(text(), "b");
    store.set("theirs");
    await screen.findByText("Changed elsewhere meanwhile. There it says:");
    expect([text().value, theirs()]).toEqual(["ab", "theirs"]);
    await user.type(text(), "c");
    await elsewhere();
    hide();
    expect(store.written).toEqual([]);
    await choose("Keep what I typed");
    await screen.findByText("Saved.");
    expect(store.written).toEqual([["abc", true]]);
    expect(theirs()).toBeUndefined();
  });

  it("takes the place of what was typed where that is chosen", async () => {
    const store = new Store();
    render(<Field store={store} begun="a" />);
    await user.type(text(), "b");
    store.set("theirs");
    await screen.findByText("Changed elsewhere meanwhile. There it says:");
    await choose("Take the other");
    expect([text().value, theirs()]).toEqual(["theirs", undefined]);
    await user.type(text(), "!");
    await elsewhere();
    await expect.poll(() => store.written).toEqual([["theirs!", true]]);
  });

  it("is told where it is found only when what was typed is to be stored", async () => {
    const store = new Store();
    render(<Field store={store} begun="a" />);
    store.problem = new ChangedElsewhereError("theirs");
    await user.type(text(), "b");
    await elsewhere();
    await screen.findByText("Changed elsewhere meanwhile. There it says:");
    expect([text().value, theirs()]).toEqual(["ab", "theirs"]);
    store.problem = null;
    await choose("Keep what I typed");
    await expect.poll(() => store.written).toEqual([["ab", true]]);
  });

  it("is no matter where it is the same, or was stored here and is told late", async () => {
    const store = new Store();
    render(<Field store={store} begun="a" />);
    await user.type(text(), "b");
    store.set("ab");
    await user.type(text(), "c");
    await elsewhere();
    await expect.poll(() => store.written.at(-1)?.[0]).toBe("abc");
    await user.type(text(), "d");
    store.set("abc");
    await elsewhere();
    await expect.poll(() => store.written.at(-1)?.[0]).toBe("abcd");
    expect(theirs()).toBeUndefined();
  });
});

it("keeps the text where it cannot be stored, says why, and tries again where that is wanted", async () => {
  const store = new Store();
  render(<Field store={store} />);
  store.problem = new Error("The disk is full.");
  await user.type(text(), "abc");
  await elsewhere();
  await screen.findByText("Not saved: The disk is full.");
  expect(text().value).toBe("abc");
  store.problem = null;
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Saved.");
  expect(store.written).toEqual([["abc", true]]);
});

it("takes up what could not be stored when the field was here last, over what it was typed over", async () => {
  const store = new Store();
  const { unmount } = render(<Field store={store} />);
  store.problem = new Error("The disk is full.");
  await user.type(text(), "abc");
  unmount();
  await expect.poll(() => localStorage.getItem(`rehearse-typed ${store.name}`)).not.toBeNull();
  store.problem = null;

  const other = render(<Field store={store} begun="something else was stored since" />);
  await expect.poll(theirs).toBe("something else was stored since");
  expect(text().value).toBe("abc");
  other.unmount();

  render(<Field store={store} />);
  await expect.poll(() => text().value).toBe("abc");
  await expect.poll(() => store.written).toEqual([["abc", true]]);
  await expect.poll(() => localStorage.getItem(`rehearse-typed ${store.name}`)).toBeNull();
});

it("takes up what was typed while something else was being stored, whether or not that came to be", async () => {
  const store = new Store();
  const { unmount } = render(<Field store={store} />);
  const { save } = store;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  store.save = (...written) => ended.then(() => save(...written));
  await user.type(text(), "a");
  await elsewhere();
  await user.type(text(), "b");
  window.dispatchEvent(new Event("pagehide"));
  const stash = localStorage.getItem(`rehearse-typed ${store.name}`) ?? "";
  unmount();
  end();
  await expect.poll(() => store.written.at(-1)?.[0]).toBe("ab");
  for (const begun of ["", "a"]) {
    localStorage.setItem(`rehearse-typed ${store.name}`, stash);
    const { unmount: close } = render(<Field store={store} begun={begun} />);
    await expect.poll(() => text().value).toBe("ab");
    close();
  }
});

it("takes up what was typed a moment before the page went", async () => {
  const store = new Store();
  const { unmount } = render(<Field store={store} />);
  await user.type(text(), "abc");
  window.dispatchEvent(new Event("pagehide"));
  const stash = localStorage.getItem(`rehearse-typed ${store.name}`);
  unmount();
  await expect.poll(() => store.written).toEqual([["abc", true]]);
  // As it is after a page that went before it could store anything.
  localStorage.setItem(`rehearse-typed ${store.name}`, stash ?? "");
  render(<Field store={store} />);
  await expect.poll(() => text().value).toBe("abc");
});
