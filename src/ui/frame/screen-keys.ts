/** A key, and what it does in the words of the button that it presses. */
export type ScreenKey = { readonly keys: readonly string[]; readonly does: string };

/**
 * The keys of a screen as it stands: each of its buttons tells its own, so that what is not there, as where there is no microphone,
 * is not told either.
 */
export const keysWithin = (screen: string): ScreenKey[] =>
  [...document.querySelectorAll(`${screen} [aria-keyshortcuts]`)].map((button) => ({
    keys: button.getAttribute("aria-keyshortcuts")?.split(" ") ?? [],
    does: wordsOf(button),
  }));

/** What a button says to all: not what is drawn on it for some. */
function wordsOf(button: Element): string {
  const words: string[] = [];
  const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest("[aria-hidden=true]")) words.push(node.textContent ?? "");
  }
  return words.join(" ").replaceAll(/\s+/g, " ").trim();
}
