import { Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { keepHouse } from "#app/housekeeping.ts";
import { useLoss } from "#app/loss-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Aim } from "#app/sitting-start.ts";
import type { Updates } from "#app/updates.ts";
import { type CardId, deckId, interviewId, mockId } from "#model/ids.ts";
import { Safety } from "#ui/data/safety.tsx";
import { moveFocusFromNowOn } from "#ui/design/page-heading.tsx";
import { ErrorBoundary } from "#ui/frame/error-boundary.tsx";
import { Frame } from "#ui/frame/frame.tsx";
import { LastAct } from "#ui/frame/last-act.tsx";
import { ScreenLoading } from "#ui/frame/screen-loading.tsx";
import { useTheme } from "#ui/frame/theme.ts";
import { ScreenFailure } from "#ui/screens/screen-failure.tsx";
import { TodayScreen } from "#ui/screens/today.tsx";
import { plainPart } from "./address.ts";
import {
  AddGuideScreen,
  AnswersScreen,
  BackupsScreen,
  CardScreen,
  ChecklistScreen,
  DeckChangeScreen,
  DeckLinkScreen,
  DeckScreen,
  DecksScreen,
  DesignScreen,
  DisputedScreen,
  HandsFreeScreen,
  InterviewAfterScreen,
  InterviewScreen,
  LossScreen,
  MockInterviewScreen,
  MockScreen,
  MocksScreen,
  NewNoteScreen,
  PracticeScreen,
  PrintDeckScreen,
  ProgressScreen,
  RecordingsScreen,
  SearchScreen,
  SettingsScreen,
  ShareDeckScreen,
  warmUpScreens,
} from "./lazy-screens.ts";

const topicAim = (deck: string, topic: string): Aim => ({
  origin: "weak",
  topic: { deck: deckId(plainPart(deck)), topic: plainPart(topic) },
});

/** What is searched for changes the address while one types, and is still the same visit. */
const visitOf = (path: string): string => (path.startsWith("/search/") ? "/search" : path);

/** The screens by address. Each visit of a screen starts afresh, and one that fails leaves the others alone. */
export function App({ app, updates }: { readonly app: Rehearse; readonly updates: Updates }) {
  const [path] = useLocation();
  const loss = useLoss(app);
  useTheme(app);
  useEffect(() => keepHouse(app), [app]);
  useEffect(moveFocusFromNowOn, []);
  if (loss) {
    return (
      <main>
        <Suspense>
          <LossScreen app={app} loss={loss} />
        </Suspense>
      </main>
    );
  }
  return (
    <Frame updates={updates}>
      <Safety app={app} isPractising={path.startsWith("/practice")} />
      <ErrorBoundary key={visitOf(path)} fallback={(error) => <ScreenFailure error={error} />}>
        <Suspense fallback={<ScreenLoading />}>
          <Switch>
            <Route path="/">
              <TodayScreen app={app} onShown={warmUpScreens} />
            </Route>
            <Route path="/practice">
              <PracticeScreen app={app} updates={updates} aim={{ origin: "practice" }} />
            </Route>
            <Route path="/practice/five">
              <PracticeScreen app={app} updates={updates} aim={{ origin: "five" }} />
            </Route>
            <Route path="/practice/ahead">
              <PracticeScreen app={app} updates={updates} aim={{ origin: "ahead" }} />
            </Route>
            <Route path="/practice/hands-free">
              <HandsFreeScreen app={app} />
            </Route>
            <Route path="/practice/weak">
              <PracticeScreen app={app} updates={updates} aim={{ origin: "weak", topic: null }} />
            </Route>
            <Route path="/practice/topic/:deck/:topic">
              {(name) => (
                <PracticeScreen app={app} updates={updates} aim={topicAim(name.deck, name.topic)} />
              )}
            </Route>
            <Route path="/practice/mock/:id">
              {({ id }) => <MockInterviewScreen app={app} id={mockId(plainPart(id))} />}
            </Route>
            <Route path="/practice/missed/:id">
              {({ id }) => (
                <PracticeScreen
                  app={app}
                  updates={updates}
                  aim={{ origin: "mock", mock: mockId(plainPart(id)) }}
                />
              )}
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
              {({ deck }) => (
                <NewNoteScreen app={app} deck={deck ? deckId(plainPart(deck)) : null} />
              )}
            </Route>
            <Route path="/search/:typed?">
              {({ typed }) => <SearchScreen app={app} typed={plainPart(typed ?? "")} />}
            </Route>
            <Route path="/answers/:of?">
              {({ of }) => <AnswersScreen app={app} of={of ?? ""} />}
            </Route>
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
              <TodayScreen
                app={app}
                onShown={warmUpScreens}
                notice="That page does not exist. Here is today instead."
              />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <LastAct app={app} isHidden={path.startsWith("/practice")} />
    </Frame>
  );
}
