import type { MockEvent } from "#app/mock-figures.ts";
import type { MockPage } from "#app/mock-reads.ts";
import { goOnWithMock } from "#app/mocks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Instant } from "#model/time.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { useWakeLock } from "#ui/parts/wake-lock.ts";
import { say } from "#words/mock.ts";
import { MockAsking } from "./mock-asking.tsx";
import { MockBar } from "./mock-bar.tsx";
import { MockBetween } from "./mock-between.tsx";
import { useMockKeeping } from "./mock-keeping.ts";

type Props = { readonly app: Rehearse; readonly page: MockPage };

/** A mock interview from its first question to its last. Where it stands is in the database, and nowhere else. */
export function MockUnderWay({ app, page }: Props) {
  const { mock } = page;
  const { problem, act } = useDoing();
  useMockKeeping(app, mock);
  useWakeLock(mock.turn !== null && mock.turn.since !== null);
  const on = (event: (now: Instant) => MockEvent) => () =>
    act(() => goOnWithMock(app, mock.id, event), "");
  const end = on((now) => ({ type: "ended", now }));
  return (
    <>
      <MockBar mock={mock} onLeave={on((now) => ({ type: "paused", now }))} />
      <div role="alert">
        {problem !== null && <p className="problem">{say("notSaved", { reason: problem })}</p>}
      </div>
      {mock.turn ? (
        <MockAsking
          app={app}
          page={page}
          turn={mock.turn}
          onDone={on((now) => ({ type: "done", now }))}
          onPause={on((now) => ({ type: "paused", now }))}
          onResume={on((now) => ({ type: "resumed", now }))}
        />
      ) : (
        <MockBetween
          app={app}
          mock={mock}
          onNext={on((now) => ({ type: "next", now }))}
          onEnd={end}
        />
      )}
    </>
  );
}
