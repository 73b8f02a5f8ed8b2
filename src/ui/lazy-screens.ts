import { lazy } from "react";

// All screens but the first are loaded when they are needed, so that the first is there sooner.

const practice = () => import("#ui/screens/practice.tsx");
const decks = () => import("#ui/screens/decks.tsx");
const addGuide = () => import("#ui/screens/add-guide.tsx");
const deck = () => import("#ui/screens/deck.tsx");
const card = () => import("#ui/screens/card.tsx");
const progress = () => import("#ui/screens/progress.tsx");
const settings = () => import("#ui/screens/settings.tsx");
const interview = () => import("#ui/screens/interview.tsx");
const backups = () => import("#ui/screens/backups.tsx");
const loss = () => import("#ui/screens/loss.tsx");
const interviewAfter = () => import("#ui/screens/interview-after.tsx");

export const PracticeScreen = lazy(() =>
  practice().then((module) => ({ default: module.PracticeScreen })),
);
export const DecksScreen = lazy(() => decks().then((module) => ({ default: module.DecksScreen })));
export const AddGuideScreen = lazy(() =>
  addGuide().then((module) => ({ default: module.AddGuideScreen })),
);
export const DeckScreen = lazy(() => deck().then((module) => ({ default: module.DeckScreen })));
export const CardScreen = lazy(() => card().then((module) => ({ default: module.CardScreen })));
export const ProgressScreen = lazy(() =>
  progress().then((module) => ({ default: module.ProgressScreen })),
);
export const SettingsScreen = lazy(() =>
  settings().then((module) => ({ default: module.SettingsScreen })),
);
export const InterviewScreen = lazy(() =>
  interview().then((module) => ({ default: module.InterviewScreen })),
);
export const InterviewAfterScreen = lazy(() =>
  interviewAfter().then((module) => ({ default: module.InterviewAfterScreen })),
);

export const BackupsScreen = lazy(() =>
  backups().then((module) => ({ default: module.BackupsScreen })),
);
export const LossScreen = lazy(() => loss().then((module) => ({ default: module.LossScreen })));

/** Loads the other screens once there is nothing else to do, so that a tap shows them at once. */
export function warmUpScreens(): () => void {
  const warmUp = () => {
    // One that fails here fails again when it is opened, and says so there.
    const screens = [
      practice,
      decks,
      deck,
      card,
      addGuide,
      progress,
      settings,
      interview,
      interviewAfter,
    ];
    for (const load of screens) load().catch(() => {});
  };
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(warmUp, 500);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(warmUp, { timeout: 3000 });
  return () => cancelIdleCallback(idle);
}
