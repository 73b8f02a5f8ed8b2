/** What the page and its workers hold at the end of a session. */
export const memory = {
  name: "memory",
  rows: {
    heap: {
      what: "JS heap of the page after all this",
      unit: "MB",
      target: { most: 60, ratio: 1.5 },
    },
    workers: { what: "JS heap of its workers", unit: "MB", target: {} },
  },
  async measure(page) {
    const workers = [];
    page.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      if (targetInfo.type === "worker") workers.push(page.session(sessionId));
    });
    await page.send("Target.setAutoAttach", {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    });
    const heap = await heapOf(page);
    const each = await Promise.all(workers.map(heapOf));
    return { heap: [heap], workers: [each.reduce((sum, size) => sum + size, 0)] };
  },
};

async function heapOf(session) {
  // What is let go by finalizers is collected by the second.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
