// Functions that run in the page. Each stands alone: it is sent there as its text.

/**
 * Waits until a selector matches something that was painted.
 *
 * @param {string} selector
 * @param {number} minutes for which is waited at most
 * @returns {Promise<number>} the milliseconds since the page began
 * @throws {Error} when it is not there by then
 */
export function whenShown(selector, minutes = 1) {
  return new Promise((resolve, reject) => {
    // A task that follows a frame runs when the frame was painted.
    const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    if (document.querySelector(selector)) return painted();
    const observer = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      painted();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    const give = () => reject(new Error(`There is no ${selector} after ${minutes} min`));
    setTimeout(give, minutes * 60_000);
  });
}

/**
 * Takes time from the next event of a kind until each of some selectors matches something that was painted. `timesTaken` gives
 * the milliseconds to each.
 *
 * @param {"click" | "keydown"} kind
 * @param {string[]} until the selectors
 */
export function takeTimes(kind, until) {
  globalThis.timesTaken = new Promise((resolve, reject) => {
    const times = new Map();
    let start;
    const painted = (selector) => {
      times.set(selector, performance.now() - start);
      const all = until.map((each) => times.get(each));
      if (all.every(Number.isFinite)) resolve(all);
    };
    const observer = new MutationObserver(() => {
      for (const selector of until) {
        if (times.has(selector) || !document.querySelector(selector)) continue;
        times.set(selector, null);
        requestAnimationFrame(() => setTimeout(() => painted(selector)));
      }
      if (times.size === until.length) observer.disconnect();
    });
    const begin = (event) => {
      start = event.timeStamp;
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    };
    addEventListener(kind, begin, { capture: true, once: true });
    const missing = () => until.filter((selector) => !Number.isFinite(times.get(selector)));
    setTimeout(
      () => reject(new Error(`A minute after a ${kind} there is no ${missing().join(", no ")}`)),
      60_000,
    );
  });
  // It is waited for by and by.
  globalThis.timesTaken.catch(() => {});
}

/**
 * Brings something into the window.
 *
 * @returns {{ x: number, y: number }} its middle
 */
export function middleOf(selector) {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Waits until there was nothing to do twice in a row.
 *
 * @throws {Error} when there is always something for a minute
 */
export async function idle() {
  const end = performance.now() + 60_000;
  for (let quiet = 0; quiet < 2; ) {
    if (performance.now() > end) throw new Error("The page does not come to rest");
    const deadline = await new Promise((resolve) => requestIdleCallback(resolve));
    quiet = deadline.timeRemaining() > 40 ? quiet + 1 : 0;
  }
}

/** Waits until the browser keeps the app: its service worker is in control. */
export async function isKept() {
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((resolve) =>
    navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
  );
}

/** Has the last backup made now, so that the app does not make one: it does once a day, and a collection is kept for longer. */
export function freshenBackup() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("rehearse");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction("device", "readwrite");
      const device = writing.objectStore("device");
      device.get("backedUp").onsuccess = ({ target: { result: row } }) =>
        device.put({ ...row, value: { ...row.value, at: Date.now() } });
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => resolve(opening.result.close());
    };
  });
}

/** Empties a table behind the app's back. */
export function emptyTable(table) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("rehearse");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(table, "readwrite");
      writing.objectStore(table).clear();
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => resolve(opening.result.close());
    };
  });
}

/** Leaves the store as a version with other parameters would: each card that was reviewed has another memory than today. */
export function ageMemories() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("rehearse");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(["cards", "device"], "readwrite");
      writing.objectStore("device").put({ key: "memories", value: 0 });
      writing.objectStore("cards").openCursor().onsuccess = ({ target: { result: cursor } }) => {
        if (!cursor) return;
        const { derivedMemory: memory, ...card } = cursor.value;
        if (memory.phase === "review")
          cursor.update({
            ...card,
            derivedMemory: { ...memory, stability: 1.5 * memory.stability },
          });
        cursor.continue();
      };
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => resolve(opening.result.close());
    };
  });
}

/** Collects from now on what the browser says of interactions, and of tasks and frames that take long. */
export function watchPage() {
  const watched = { interactions: {}, tasks: [], frames: [] };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      durationThreshold: 16,
    });
  observe("event", ({ interactionId, duration, name }) => {
    const before = watched.interactions[interactionId]?.duration ?? 0;
    if (interactionId && duration > before)
      watched.interactions[interactionId] = { duration, name };
  });
  observe("longtask", ({ duration }) => watched.tasks.push(duration));
  observe("long-animation-frame", ({ duration, scripts }) => {
    const parts = scripts.map(({ duration, invoker, sourceURL, sourceFunctionName }) => ({
      took: Math.round(duration),
      what: `${invoker} ${sourceFunctionName} ${sourceURL.split("/").at(-1)}`,
    }));
    watched.frames.push({ duration, parts });
  });
  globalThis.watched = watched;
}
