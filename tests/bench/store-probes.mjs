// Functions that run in the page. Each stands alone: it is sent there as its text.

/**
 * Clicks on something, and waits until each of some selectors matches something that was painted.
 *
 * @param {{ on: string, until: string[] }} selectors
 * @returns {Promise<number[]>} the milliseconds from the click to each
 * @throws {Error} when one is not there after a minute
 */
export function timesFromClick({ on, until }) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const times = new Map();
    const painted = (selector) => {
      times.set(selector, performance.now() - start);
      const all = until.map((each) => times.get(each));
      if (all.every(Number.isFinite)) resolve(all);
    };
    const observer = new MutationObserver(() => {
      for (const selector of until) {
        if (times.has(selector) || !document.querySelector(selector)) continue;
        times.set(selector, null);
        // A task that follows a frame runs when the frame was painted.
        requestAnimationFrame(() => setTimeout(() => painted(selector)));
      }
      if (times.size === until.length) observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    setTimeout(() => reject(new Error(`After a minute: ${JSON.stringify([...times])}`)), 60_000);
    document.querySelector(on).click();
  });
}

/** Notes down, from the beginning of a page, when a selector first matches something that was painted. */
export function noteShown(selector) {
  globalThis.shownAt = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/**
 * Waits until there was nothing to do five times in a row.
 *
 * @throws {Error} when there is always something for a minute
 */
export async function idle() {
  const end = performance.now() + 60_000;
  for (let quiet = 0; quiet < 5; ) {
    if (performance.now() > end) throw new Error("The page does not come to rest");
    const deadline = await new Promise((resolve) => requestIdleCallback(resolve));
    quiet = deadline.timeRemaining() > 40 ? quiet + 1 : 0;
  }
}

/**
 * Notes down when something is clicked next, and each read of the database: of what, when it began, and when it was last
 * answered, in milliseconds since the page was opened.
 */
export function noteReads() {
  globalThis.reads = [];
  const note = () => {
    globalThis.clickedAt = performance.now();
  };
  addEventListener("click", note, { capture: true, once: true });
  for (const type of [IDBObjectStore, IDBIndex]) {
    for (const method of ["get", "getAll", "getAllKeys", "count", "openCursor", "openKeyCursor"]) {
      const original = type.prototype[method];
      type.prototype[method] = function (...query) {
        const request = original.apply(this, query);
        const table = this.objectStore ? `${this.objectStore.name} by ${this.name}` : this.name;
        const read = { what: `${method} ${table}`, begin: performance.now(), end: 0, answers: 0 };
        globalThis.reads.push(read);
        // A cursor answers once for each row.
        request.addEventListener("success", () => {
          read.end = performance.now();
          read.answers += 1;
        });
        return request;
      };
    }
  }
}
