import { type DeckId, type MockId, mockId } from "#model/ids.ts";
import type { Mock, MockStyle } from "#model/mock.ts";
import type { Instant } from "#model/time.ts";
import { chooseMock } from "#plan/mock.ts";
import { beginMock, type MockEvent, stepMock } from "#practice/mock.ts";
import { LostDataError } from "#store/errors.ts";
import { changeMock } from "#store/mocks.ts";
import { say } from "#words/mock.ts";
import { readMockCandidates } from "./mock-candidates.ts";
import type { Rehearse } from "./rehearse.ts";

/** What its user chooses of a mock interview. */
export type MockChoice = {
  readonly style: MockStyle;
  readonly minutes: number;
  readonly decks: readonly DeckId[];
};

/** Chooses the questions of a mock interview and asks the first. Returns its id. */
export async function startMock(app: Rehearse, choice: MockChoice): Promise<MockId> {
  const { db, environment } = app;
  const candidates = await readMockCandidates(app, choice.decks);
  const questions = chooseMock({ ...choice, candidates, random: environment.random });
  const id = mockId(environment.newId());
  const now = environment.now();
  await changeMock(db, id, now, () => ({
    ...choice,
    ...beginMock(questions, now),
    id,
    startedAt: now,
    removed: false,
  }));
  return id;
}

/**
 * Goes on with a mock interview from where it stands in the database, whichever tab has brought it there.
 *
 * @param event what happens, given the instant at which it does
 * @throws LostDataError when there is no such mock interview
 */
export const goOnWithMock = (
  app: Rehearse,
  id: MockId,
  event: (now: Instant) => MockEvent,
): Promise<void> => {
  const now = app.environment.now();
  return change(app, id, now, (stored) => {
    const after = stepMock(stored, event(now));
    return after === stored ? null : { ...stored, ...after };
  });
};

/** Deletes a mock interview, which can be undone. What was rated in it stays counted. */
export async function deleteMock(app: Rehearse, id: MockId): Promise<void> {
  const setRemoved = (removed: boolean) =>
    change(app, id, app.environment.now(), (stored) => ({ ...stored, removed }));
  await setRemoved(true);
  app.undo.add({ done: say("deleted"), undo: () => setRemoved(false) });
}

const change = (
  { db }: Rehearse,
  id: MockId,
  now: Instant,
  changes: (stored: Mock) => Mock | null,
): Promise<void> =>
  changeMock(db, id, now, (stored) => {
    if (!stored) throw new LostDataError();
    return changes(stored);
  });
