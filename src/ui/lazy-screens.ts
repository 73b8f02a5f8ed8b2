import { type ComponentType, lazy } from "react";

// All screens but the first are loaded when they are needed, so that the first is there sooner.

type Module<Props> = { readonly default: ComponentType<Props> };

/**
 * A screen that is loaded when it is first shown, or before by `load`. One that is there already is shown at once: React would
 * show its place empty first, and then for 300 ms at least.
 */
function lazyScreen<Props>(load: () => Promise<ComponentType<Props>>) {
  let loaded: Module<Props> | null = null;
  const once = async (): Promise<Module<Props>> => {
    loaded ??= { default: await load() };
    return loaded;
  };
  return Object.assign(
    lazy(() => (loaded ? settled(loaded) : once())),
    { load: once },
  );
}

/** What `lazy` takes for a promise, and what answers at once. */
const settled = <Value>(value: Value): Promise<Value> =>
  // biome-ignore lint/suspicious/noThenProperty: it is to be taken for a promise.
  ({ then: (tell: (value: Value) => void) => tell(value) }) as unknown as Promise<Value>;

export const PracticeScreen = lazyScreen(() =>
  import("#ui/screens/practice.tsx").then((module) => module.PracticeScreen),
);
export const HandsFreeScreen = lazyScreen(() =>
  import("#ui/screens/hands-free.tsx").then((module) => module.HandsFreeScreen),
);
export const DecksScreen = lazyScreen(() =>
  import("#ui/screens/decks.tsx").then((module) => module.DecksScreen),
);
export const AddGuideScreen = lazyScreen(() =>
  import("#ui/screens/add-guide.tsx").then((module) => module.AddGuideScreen),
);
export const DeckScreen = lazyScreen(() =>
  import("#ui/screens/deck.tsx").then((module) => module.DeckScreen),
);
export const ShareDeckScreen = lazyScreen(() =>
  import("#ui/screens/share-deck.tsx").then((module) => module.ShareDeckScreen),
);
export const PrintDeckScreen = lazyScreen(() =>
  import("#ui/screens/print-deck.tsx").then((module) => module.PrintDeckScreen),
);
export const DeckLinkScreen = lazyScreen(() =>
  import("#ui/screens/deck-link.tsx").then((module) => module.DeckLinkScreen),
);
export const DeckChangeScreen = lazyScreen(() =>
  import("#ui/screens/deck-change.tsx").then((module) => module.DeckChangeScreen),
);
export const CardScreen = lazyScreen(() =>
  import("#ui/screens/card.tsx").then((module) => module.CardScreen),
);
export const NewNoteScreen = lazyScreen(() =>
  import("#ui/screens/new-note.tsx").then((module) => module.NewNoteScreen),
);
export const AnswersScreen = lazyScreen(() =>
  import("#ui/screens/answers.tsx").then((module) => module.AnswersScreen),
);
export const ProgressScreen = lazyScreen(() =>
  import("#ui/screens/progress.tsx").then((module) => module.ProgressScreen),
);
export const SearchScreen = lazyScreen(() =>
  import("#ui/screens/search.tsx").then((module) => module.SearchScreen),
);
export const SettingsScreen = lazyScreen(() =>
  import("#ui/screens/settings.tsx").then((module) => module.SettingsScreen),
);
export const InterviewScreen = lazyScreen(() =>
  import("#ui/screens/interview.tsx").then((module) => module.InterviewScreen),
);
export const InterviewAfterScreen = lazyScreen(() =>
  import("#ui/screens/interview-after.tsx").then((module) => module.InterviewAfterScreen),
);
export const ChecklistScreen = lazyScreen(() =>
  import("#ui/screens/checklist.tsx").then((module) => module.ChecklistScreen),
);
export const DisputedScreen = lazyScreen(() =>
  import("#ui/screens/disputed.tsx").then((module) => module.DisputedScreen),
);
export const MocksScreen = lazyScreen(() =>
  import("#ui/screens/mocks.tsx").then((module) => module.MocksScreen),
);
export const MockScreen = lazyScreen(() =>
  import("#ui/screens/mock.tsx").then((module) => module.MockScreen),
);
export const MockInterviewScreen = lazyScreen(() =>
  import("#ui/screens/mock-interview.tsx").then((module) => module.MockInterviewScreen),
);
export const BackupsScreen = lazyScreen(() =>
  import("#ui/screens/backups.tsx").then((module) => module.BackupsScreen),
);
export const RecordingsScreen = lazyScreen(() =>
  import("#ui/screens/recordings.tsx").then((module) => module.RecordingsScreen),
);
export const StartFailureScreen = lazyScreen(() =>
  import("#ui/screens/start-failure.tsx").then((module) => module.StartFailureScreen),
);
export const LossScreen = lazyScreen(() =>
  import("#ui/screens/loss.tsx").then((module) => module.LossScreen),
);
/** Shows all that screens are drawn with. It is no part of what is released. */
export const DesignScreen = import.meta.env.DEV
  ? lazyScreen(() => import("#ui/screens/design.tsx").then((module) => module.DesignScreen))
  : null;

/** Those that a tap leads to, the likeliest first. */
const likely = [
  PracticeScreen,
  DecksScreen,
  DeckScreen,
  CardScreen,
  SearchScreen,
  ProgressScreen,
  AddGuideScreen,
  SettingsScreen,
  InterviewScreen,
  InterviewAfterScreen,
];

/** Begins to load the screen that the app is opened at. One that fails fails again when it is shown, and says so there. */
export function loadScreenAt(path: string): void {
  if (path.startsWith("/practice")) PracticeScreen.load().catch(() => {});
}

/**
 * Loads the other screens while there is nothing else to do, one at a time, so that a tap shows them at once. Returns what
 * calls it off.
 */
export function warmUpScreens(): () => void {
  let isOff = false;
  void (async () => {
    for (const { load } of likely) {
      await idle();
      if (isOff) return;
      await load().catch(() => {});
    }
  })();
  return () => {
    isOff = true;
  };
}

// Safari has no requestIdleCallback.
export const idle = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === "function"
      ? requestIdleCallback(resolve, { timeout: 3_000 })
      : setTimeout(resolve, 200),
  );
