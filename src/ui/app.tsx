import { Suspense, useEffect } from "react";
import { Route, Switch, useLocation } from "wouter";
import { keepHouse } from "#app/housekeeping.ts";
import { useLoss } from "#app/loss-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Aim } from "#app/sitting-start.ts";
import type { Updates } from "#app/updates.ts";
import { deckId, mockId } from "#model/ids.ts";
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
import { LossScreen, OtherScreens, PracticeScreen, warmUpScreens } from "./lazy-screens.ts";

const topicAim = (deck: string, topic: string): Aim => ({
  origin: "weak",
  topic: { deck: deckId(plainPart(deck)), topic: plainPart(topic) },
});

/** What is searched for changes the address while one types, and is still the same visit. */
const visitOf = (path: string): string => (path.startsWith("/search/") ? "/search" : path);

/** The screens by address: Today, practice, and all others. Each visit of one starts afresh, and one that fails leaves the others alone. */
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
            <Route path="/practice/weak">
              <PracticeScreen app={app} updates={updates} aim={{ origin: "weak", topic: null }} />
            </Route>
            <Route path="/practice/topic/:deck/:topic">
              {(name) => (
                <PracticeScreen app={app} updates={updates} aim={topicAim(name.deck, name.topic)} />
              )}
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
            <Route>
              <OtherScreens app={app} onToday={warmUpScreens} />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <LastAct app={app} isHidden={path.startsWith("/practice")} />
    </Frame>
  );
}
