import { reviewId } from "#model/ids.ts";
import type { Confidence, Rating } from "#model/review.ts";
import { progressOf, type SittingEvent, step } from "#practice/sitting.ts";
import type { SittingState } from "#practice/state.ts";
import { cardsById } from "#store/cards.ts";
import { LostDataError, StaleCardError } from "#store/errors.ts";
import { faultOf } from "#store/fault.ts";
import { cardLog, readCard } from "#store/reviews.ts";
import { saveEntry } from "#store/save-entry.ts";
import { readSettings } from "#store/settings.ts";
import { setSittingEnd } from "#store/sittings.ts";
import { say } from "#words/practice.ts";
import { acknowledged } from "./acknowledged.ts";
import { readDeckLanguages } from "./deck-languages.ts";
import { startFive } from "./five.ts";
import { notSaved, saveHeld } from "./held-saving.ts";
import { tidyUp } from "./housekeeping.ts";
import { isRatedElsewhere, type Session, type Write, withOrder } from "./practice-session.ts";
import { type Moment, type PracticeView, viewCard } from "./practice-view.ts";
import { ratingOf, takingBack } from "./practice-writes.ts";
import { reasonOf } from "./reason.ts";
import { dayRules, type Rehearse, schedulerSettings } from "./rehearse.ts";
import { type Aim, readSitting, startOrResume } from "./sitting-start.ts";
import { keepStorage } from "./storage.ts";
import { readToday } from "./today.ts";

/**
 * Practice as the screen sees it: a view that can be subscribed to, and the acts of the user. The rules are in
 * `practice/`; here they meet the store, the clock and the failures of both.
 */
export class Practice {
  readonly #app: Rehearse;
  readonly #listeners = new Set<() => void>();
  #view: PracticeView = { status: "loading" };
  #session: Session | null = null;
  #lastAct: Promise<void> = Promise.resolve();

  constructor(app: Rehearse) {
    this.#app = app;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): PracticeView => this.#view;

  /** Takes up today's sitting where it was left, or begins one. */
  open(aim: Aim): Promise<void> {
    return this.#inTurn(async () => {
      // Where it cannot be saved now either it stays, and is told of.
      await saveHeld(this.#app).catch(() => {});
      const isShort = aim.origin === "five";
      const [started, languages] = await Promise.all([
        isShort ? startFive(this.#app) : startOrResume(this.#app, aim),
        readDeckLanguages(this.#app.db),
      ]);
      if ("nothingUntil" in started) {
        const rules = dayRules(this.#app, started.settings);
        this.#publish({ status: "nothing", next: started.nothingUntil, rules });
        return;
      }
      this.#session = { ...started, languages, shown: null, saved: started.state.rated };
      await this.#showAsked(this.#session, null);
    });
  }

  /**
   * Shows the answer. `said` are the positions of items that the user has put in their place; `confidence` is how sure they
   * were of their answer, null where they did not say.
   */
  reveal(said: readonly number[] = [], confidence: Confidence | null = null): void {
    this.#stepOnScreen({ type: "revealed", said, confidence });
  }

  tick(point: number, said: boolean): void {
    this.#stepOnScreen({ type: "ticked", point, said });
  }

  /** Rates the card on the screen. It counts once the view's progress has grown; a failure is shown as its problem. */
  rate(rating: Rating): Promise<void> {
    const meant = this.#session?.shown?.card.id;
    return this.#inTurn(async () => {
      const session = this.#session;
      const asked = session?.state.asked;
      // While an earlier write was failing the person may have rated the next card: this is not that card.
      if (!session?.shown || !asked?.revealed || session.shown.card.id !== meant) return;
      const { shown } = session;
      const held = this.#app.held.now();
      if (held && held.write.card.id !== shown.card.id) return this.#saveHeld(session);
      const moment = this.#moment(session);
      await this.#write(session, ratingOf(session, shown, asked, rating, this.#newId(), moment));
    });
  }

  /** Takes back the last rating of the sitting that stands, however often it is called; first of all one that is not saved. */
  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const session = this.#session;
      const review = session?.state.last?.review;
      if (!session) return;
      const held = this.#app.held.now();
      if (held?.write.entry.entry === "retraction") return this.#saveHeld(session);
      if (held) {
        this.#app.held.release();
        return this.#publishAgain(this.#view, session);
      }
      if (!review) return;
      const fresh = await readSitting(this.#app, session.sitting);
      if (fresh.last?.review.id !== review.id) return this.#goOn(session, fresh, say("movedOn"));
      const [[card], log] = await Promise.all([
        cardsById(this.#app.db, [review.card]),
        cardLog(this.#app.db, review.card),
      ]);
      if (!card) throw new LostDataError();
      const moment = this.#moment(session);
      const write = takingBack(session, review, { card, log }, this.#newId(), moment);
      await this.#write(session, write);
    });
  }

  /** Repeats the write that failed. */
  retry(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#app.held.now() && this.#session) await this.#saveHeld(this.#session);
    });
  }

  /** Looks again at what the database says: another tab may have gone on, settings have changed, a day have begun. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const session = this.#session;
      if (!session || session.state.asked?.revealed || this.#app.held.now()) return;
      session.settings = await readSettings(this.#app.db);
      if (!session.state.asked) return this.#finish(session, null);
      const state = await readSitting(this.#app, session.sitting);
      const isSameCard = state.asked?.card === session.state.asked.card;
      if (!isSameCard) return this.#goOn(session, state, say("movedOn"));
      session.state = { ...state, asked: session.state.asked };
      session.saved = state.rated;
      this.#publishAsked(session, null);
    });
  }

  /** Writes one entry; shows the next card when it was read, and counts the entry when it has reached the disk. */
  async #write(session: Session, write: Write): Promise<void> {
    const before = { state: session.state, shown: session.shown };
    const viewBefore = this.#view;
    const { next, saved } = saveEntry(
      this.#app.db,
      write.entry,
      write.card,
      write.after,
      write.state.asked?.card ?? null,
    );
    const shown = next.then((content) => {
      session.state = write.state;
      session.shown = content && withOrder(content, this.#app.environment.random);
      if (session.shown) this.#publishAsked(session, null);
    });
    try {
      await saved;
      await acknowledged(this.#app, write.entry);
      this.#app.held.release();
      await shown;
    } catch (error) {
      if (error instanceof StaleCardError) {
        this.#app.held.release();
        return this.#goOn(
          session,
          await readSitting(this.#app, session.sitting),
          say("ratedElsewhere"),
        );
      }
      if (error instanceof LostDataError) throw error;
      Object.assign(session, before);
      this.#app.held.hold(write, error);
      return this.#publishAgain(viewBefore, session);
    }
    session.saved = write.state.rated;
    if (isRatedElsewhere(session)) {
      return this.#goOn(session, await readSitting(this.#app, session.sitting), null);
    }
    await this.#showAsked(session, null);
  }

  /** Writes what could not be written before, and shows where practice then stands. */
  async #saveHeld(session: Session): Promise<void> {
    let notice: string | null = null;
    try {
      await saveHeld(this.#app);
    } catch (error) {
      if (error instanceof LostDataError) throw error;
      if (!(error instanceof StaleCardError)) return this.#publishAgain(this.#view, session);
      notice = say("ratedElsewhere");
    }
    await this.#goOn(session, await readSitting(this.#app, session.sitting), notice);
  }

  #goOn(session: Session, state: SittingState, notice: string | null): Promise<void> {
    Object.assign(session, { state, shown: null, saved: state.rated });
    return this.#showAsked(session, notice);
  }

  /** Puts the asked card on the screen, passing over cards that are gone; ends the sitting when none is left. */
  async #showAsked(session: Session, notice: string | null): Promise<void> {
    for (let { asked } = session.state; asked; { asked } = session.state) {
      if (session.shown?.card.id === asked.card) return this.#publishAsked(session, notice);
      const content = await readCard(this.#app.db, asked.card);
      if (content) session.shown = withOrder(content, this.#app.environment.random);
      else {
        const { now } = this.#moment(session);
        session.state = step(session.state, { type: "dropped", card: asked.card, now });
      }
    }
    await this.#finish(session, notice);
  }

  async #finish(session: Session, notice: string | null): Promise<void> {
    const { db } = this.#app;
    try {
      await setSittingEnd(db, session.sitting.id, this.#app.environment.now());
    } catch (error) {
      // It is ended when it is taken up next, then. What was rated is saved.
      if (faultOf(error) === null) throw error;
    }
    const { plan, ahead, rules } = await readToday(this.#app);
    const next = plan.queue.length > 0 ? "now" : plan.next;
    const { missed } = ahead;
    this.#publish({ status: "done", ...this.#sittingView(session, notice), next, missed, rules });
    // Not awaited: some browsers ask the user, who may want to undo meanwhile. A page that is closed before the
    // answer asks again next time.
    if (session.saved > 0) keepStorage(db).catch(() => {});
    tidyUp(this.#app);
  }

  /** An event that stays on the screen until the card is rated. */
  #stepOnScreen(event: SittingEvent): void {
    const session = this.#session;
    if (!session?.shown) return;
    session.state = step(session.state, event);
    this.#publishAsked(session, null);
  }

  #publishAsked(session: Session, notice: string | null): void {
    const { state, shown } = session;
    if (!state.asked || !shown) return;
    const card = viewCard(shown, state.asked, shown.shuffled, this.#moment(session));
    this.#publish({ status: "asking", ...this.#sittingView(session, notice), card });
  }

  /** Shows what was on the screen before a write that failed, with the problem. */
  #publishAgain(view: PracticeView, session: Session): void {
    if (view.status === "asking" || view.status === "done") {
      this.#publish({ ...view, ...this.#sittingView(session, null) });
    }
  }

  #sittingView(session: Session, notice: string | null) {
    const { total } = progressOf(session.state);
    const held = this.#app.held.now();
    return {
      progress: { done: session.saved, total },
      endsAt: session.sitting.endedAt,
      canUndo: session.state.last !== null || held !== null,
      notice,
      problem: held && notSaved(held),
    };
  }

  readonly #newId = () => reviewId(this.#app.environment.newId());

  #moment({ settings, sameDaySteps, languages }: Session): Moment {
    return {
      now: this.#app.environment.now(),
      rules: dayRules(this.#app, settings),
      scheduler: schedulerSettings(settings, sameDaySteps),
      languages,
    };
  }

  /** Acts follow one another: a second tap waits until the first has been dealt with. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    this.#lastAct = this.#lastAct.then(act).catch((error: unknown) => {
      const reason = reasonOf(error);
      const isLost = error instanceof LostDataError;
      this.#publish({
        status: "failed",
        reason: isLost ? reason : say("countedAreSafe", { reason }),
      });
    });
    return this.#lastAct;
  }

  #publish(view: PracticeView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
