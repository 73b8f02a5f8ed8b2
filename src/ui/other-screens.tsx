import { Route, Switch } from "wouter";
import type { Rehearse } from "#app/rehearse.ts";
import { type CardId, deckId, interviewId, mockId } from "#model/ids.ts";
import { TodayScreen } from "#ui/screens/today.tsx";
import { say } from "#words/frame.ts";
import { plainPart } from "./address.ts";
import { lazyScreen } from "./lazy-screen.ts";

const HandsFreeScreen = lazyScreen(() =>
  import("#ui/screens/hands-free.tsx").then((module) => module.HandsFreeScreen),
);
const DecksScreen = lazyScreen(() =>
  import("#ui/screens/decks.tsx").then((module) => module.DecksScreen),
);
const AddGuideScreen = lazyScreen(() =>
  import("#ui/screens/add-guide.tsx").then((module) => module.AddGuideScreen),
);
const DeckScreen = lazyScreen(() =>
  import("#ui/screens/deck.tsx").then((module) => module.DeckScreen),
);
const ShareDeckScreen = lazyScreen(() =>
  import("#ui/screens/share-deck.tsx").then((module) => module.ShareDeckScreen),
);
const PrintDeckScreen = lazyScreen(() =>
  import("#ui/screens/print-deck.tsx").then((module) => module.PrintDeckScreen),
);
const DeckLinkScreen = lazyScreen(() =>
  import("#ui/screens/deck-link.tsx").then((module) => module.DeckLinkScreen),
);
const DeckChangeScreen = lazyScreen(() =>
  import("#ui/screens/deck-change.tsx").then((module) => module.DeckChangeScreen),
);
const CardScreen = lazyScreen(() =>
  import("#ui/screens/card.tsx").then((module) => module.CardScreen),
);
const NewNoteScreen = lazyScreen(() =>
  import("#ui/screens/new-note.tsx").then((module) => module.NewNoteScreen),
);
const AnswersScreen = lazyScreen(() =>
  import("#ui/screens/answers.tsx").then((module) => module.AnswersScreen),
);
const ProgressScreen = lazyScreen(() =>
  import("#ui/screens/progress.tsx").then((module) => module.ProgressScreen),
);
const SearchScreen = lazyScreen(() =>
  import("#ui/screens/search.tsx").then((module) => module.SearchScreen),
);
const SettingsScreen = lazyScreen(() =>
  import("#ui/screens/settings.tsx").then((module) => module.SettingsScreen),
);
const InterviewScreen = lazyScreen(() =>
  import("#ui/screens/interview.tsx").then((module) => module.InterviewScreen),
);
const InterviewAfterScreen = lazyScreen(() =>
  import("#ui/screens/interview-after.tsx").then((module) => module.InterviewAfterScreen),
);
const ChecklistScreen = lazyScreen(() =>
  import("#ui/screens/checklist.tsx").then((module) => module.ChecklistScreen),
);
const DisputedScreen = lazyScreen(() =>
  import("#ui/screens/disputed.tsx").then((module) => module.DisputedScreen),
);
const MocksScreen = lazyScreen(() =>
  import("#ui/screens/mocks.tsx").then((module) => module.MocksScreen),
);
const MockScreen = lazyScreen(() =>
  import("#ui/screens/mock.tsx").then((module) => module.MockScreen),
);
const MockInterviewScreen = lazyScreen(() =>
  import("#ui/screens/mock-interview.tsx").then((module) => module.MockInterviewScreen),
);
const BackupsScreen = lazyScreen(() =>
  import("#ui/screens/backups.tsx").then((module) => module.BackupsScreen),
);
const RecordingsScreen = lazyScreen(() =>
  import("#ui/screens/recordings.tsx").then((module) => module.RecordingsScreen),
);
/** Shows all that screens are drawn with. It is no part of what is released. */
const DesignScreen = import.meta.env.DEV
  ? lazyScreen(() => import("#ui/screens/design.tsx").then((module) => module.DesignScreen))
  : null;

/** Those that a tap leads to, the likeliest first. */
export const likely = [
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

type OtherScreensProps = {
  readonly app: Rehearse;
  /** Called where Today is shown instead of a screen that there is none of. */
  readonly onToday: () => () => void;
};

/** All screens but Today and practice, by address. */
export function OtherScreens({ app, onToday }: OtherScreensProps) {
  return (
    <Switch>
      <Route path="/practice/hands-free">
        <HandsFreeScreen app={app} />
      </Route>
      <Route path="/practice/mock/:id">
        {({ id }) => <MockInterviewScreen app={app} id={mockId(plainPart(id))} />}
      </Route>
      <Route path="/mocks">
        <MocksScreen app={app} />
      </Route>
      <Route path="/mocks/:id">
        {({ id }) => <MockScreen app={app} id={mockId(plainPart(id))} />}
      </Route>
      <Route path="/decks">
        <DecksScreen app={app} />
      </Route>
      <Route path="/decks/add">
        <AddGuideScreen app={app} />
      </Route>
      <Route path="/decks/add/incoming">
        <AddGuideScreen app={app} incoming />
      </Route>
      <Route path="/decks/:id">
        {({ id }) => <DeckScreen app={app} id={deckId(plainPart(id))} />}
      </Route>
      <Route path="/decks/:id/change">
        {({ id }) => <DeckChangeScreen app={app} id={deckId(plainPart(id))} />}
      </Route>
      <Route path="/decks/:id/share">
        {({ id }) => <ShareDeckScreen app={app} id={deckId(plainPart(id))} />}
      </Route>
      <Route path="/decks/:id/print">
        {({ id }) => <PrintDeckScreen app={app} id={deckId(plainPart(id))} />}
      </Route>
      <Route path="/link/*">
        {({ "*": text }) => <DeckLinkScreen app={app} text={plainPart(text)} />}
      </Route>
      <Route path="/cards/:id">
        {({ id }) => <CardScreen app={app} id={plainPart(id) as CardId} />}
      </Route>
      <Route path="/notes/new/:deck?">
        {({ deck }) => <NewNoteScreen app={app} deck={deck ? deckId(plainPart(deck)) : null} />}
      </Route>
      <Route path="/checklist/new">
        <NewNoteScreen app={app} deck={null} isAction />
      </Route>
      <Route path="/search/:typed?">
        {({ typed }) => <SearchScreen app={app} typed={plainPart(typed ?? "")} />}
      </Route>
      <Route path="/answers/:of?">{({ of }) => <AnswersScreen app={app} of={of ?? ""} />}</Route>
      <Route path="/interviews/new">
        <InterviewScreen app={app} id={null} />
      </Route>
      <Route path="/interviews/:id">
        {({ id }) => <InterviewScreen app={app} id={interviewId(plainPart(id))} />}
      </Route>
      <Route path="/interviews/:id/after">
        {({ id }) => <InterviewAfterScreen app={app} id={interviewId(plainPart(id))} />}
      </Route>
      <Route path="/checklist">
        <ChecklistScreen app={app} />
      </Route>
      <Route path="/disputed">
        <DisputedScreen app={app} />
      </Route>
      <Route path="/progress">
        <ProgressScreen app={app} />
      </Route>
      <Route path="/backups">
        <BackupsScreen app={app} />
      </Route>
      <Route path="/recordings">
        <RecordingsScreen app={app} />
      </Route>
      {import.meta.env.DEV && DesignScreen && (
        <Route path="/design">
          <DesignScreen />
        </Route>
      )}
      <Route path="/settings">
        <SettingsScreen app={app} />
      </Route>
      <Route>
        <TodayScreen app={app} onShown={onToday} notice={say("noSuchPage")} />
      </Route>
    </Switch>
  );
}
