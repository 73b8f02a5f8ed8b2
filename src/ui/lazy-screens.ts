import { idle, lazyScreen } from "./lazy-screen.ts";

// All screens but Today are loaded when they are needed, so that it is there sooner.

export const PracticeScreen = lazyScreen(() =>
  import("#ui/screens/practice.tsx").then((module) => module.PracticeScreen),
);
export const StartFailureScreen = lazyScreen(() =>
  import("#ui/screens/start-failure.tsx").then((module) => module.StartFailureScreen),
);
export const LossScreen = lazyScreen(() =>
  import("#ui/screens/loss.tsx").then((module) => module.LossScreen),
);

const loadOthers = () => import("./other-screens.tsx");
export const OtherScreens = lazyScreen(() => loadOthers().then((module) => module.OtherScreens));

/** Begins to load the screen that the app is opened at. One that fails fails again when it is shown, and says so there. */
export function loadScreenAt(path: string): void {
  if (path === "/") return;
  const screens = path.startsWith("/practice") ? PracticeScreen : OtherScreens;
  screens.load().catch(() => {});
}

/** Those that a tap leads to, the likeliest first. */
async function* likely() {
  yield PracticeScreen;
  yield OtherScreens;
  yield* (await loadOthers()).likely;
}

/**
 * Loads the other screens while there is nothing else to do, one at a time, so that a tap shows them at once. Returns what
 * calls it off.
 */
export function warmUpScreens(): () => void {
  let isOff = false;
  void (async () => {
    for await (const { load } of likely()) {
      await idle();
      if (isOff) return;
      await load().catch(() => {});
    }
  })();
  return () => {
    isOff = true;
  };
}
