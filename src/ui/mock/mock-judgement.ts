import { useState } from "react";
import type { MockEvent } from "#app/mock-figures.ts";
import { goOnWithMock } from "#app/mocks.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockId } from "#model/ids.ts";
import type { MockAnswer } from "#model/mock.ts";
import type { SaidPoints } from "#model/said-points.ts";

type Judged = {
  readonly app: Rehearse;
  readonly mock: MockId;
  readonly at: number;
  readonly answer: MockAnswer;
  /** How many points there are to be said. */
  readonly of: number;
};

/** What its user says of an answer: it shows at once, and is stored in the order in which it was said. */
export type Judgement = {
  readonly said: SaidPoints;
  readonly fillers: number | null;
  /** Why the last of it is not stored, in a sentence. */
  readonly problem: string | null;
  readonly tick: (point: number, isSaid: boolean) => void;
  readonly count: (fillers: number | null) => void;
  /** Stores it as it stands: who ticks nothing has said nothing. Whether it could be. */
  readonly settle: () => Promise<boolean>;
};

export function useJudgement({ app, mock, at, answer, of }: Judged): Judgement {
  const [hit, setHit] = useState(() => answer.said?.hit.filter((point) => point < of) ?? []);
  const [fillers, setFillers] = useState(answer.fillers);
  const [problem, setProblem] = useState<string | null>(null);
  // Transactions wait for each other, so that none overtakes the one before.
  const store = (event: MockEvent): Promise<boolean> =>
    goOnWithMock(app, mock, () => event).then(
      () => {
        setProblem(null);
        return true;
      },
      (error: unknown) => {
        setProblem(reasonOf(error));
        return false;
      },
    );
  const judge = (points: readonly number[]) =>
    store({ type: "judged", at, said: { hit: points, of } });
  return {
    said: { hit, of },
    fillers,
    problem,
    tick: (point, isSaid) => {
      const others = hit.filter((each) => each !== point);
      const after = isSaid ? [...others, point].sort((a, b) => a - b) : others;
      setHit(after);
      void judge(after);
    },
    count: (count) => {
      setFillers(count);
      void store({ type: "fillers", at, count });
    },
    settle: () => judge(hit),
  };
}
