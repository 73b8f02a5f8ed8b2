/**
 * Speaks the DevTools protocol with a browser that was started with a pipe.
 *
 * @param {import("node:child_process").ChildProcess} browser
 * @see https://chromedevtools.github.io/devtools-protocol/
 */
export function connect(browser) {
  const [, , , commands, messages] = browser.stdio;
  const waiting = new Map();
  const listeners = [];
  let [last, rest] = [0, ""];

  messages.setEncoding("utf8").on("data", (text) => {
    // Each message ends with a NUL.
    const [...all] = (rest + text).split("\0");
    rest = all.pop();
    for (const message of all) receive(JSON.parse(message));
  });
  browser.once("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser has ended."));
  });
  // It ends while it is written to.
  commands.on("error", () => {});

  function receive({ id, result, error, method, params, sessionId }) {
    if (id === undefined) {
      for (const one of listeners)
        if (one.method === method && one.session === sessionId) one.act(params);
      return;
    }
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.message} ${error.data ?? ""}`));
    else resolve(result);
  }

  /** What may be done with a target, or with the browser itself where no session is named. */
  const session = (sessionId) => {
    const send = (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        commands.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
      });
    const on = (method, act) => listeners.push({ method, act, session: sessionId });
    return { send, on, session, evaluate: (act, ...given) => evaluate(send, act, given) };
  };
  return session();
}

/** Runs a function in a page, to which it is sent as its text, and waits for what it gives. */
async function evaluate(send, act, given) {
  const { result, exceptionDetails } = await send("Runtime.evaluate", {
    expression: `(${act})(...${JSON.stringify(given)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
