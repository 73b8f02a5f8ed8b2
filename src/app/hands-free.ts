import { spokenAnswer, spokenQuestion } from "#practice/spoken.ts";
import { type Utterance, utterancesOf } from "#practice/utterances.ts";
import type { HandsFreeWays } from "./hands-free-ways.ts";
import type { Practice } from "./practice.ts";
import type { CardView, PracticeView } from "./practice-view.ts";
import type { Speech } from "./speech.ts";

/** Where a card is: its question is read, there is time to answer, its answer is read, its rating is waited for. */
export type HandsFreeStep = "asking" | "thinking" | "telling" | "rating";

export type HandsFreeView = {
  readonly step: HandsFreeStep;
  /** Whether the last of what was to be said could be heard. */
  readonly isHeard: boolean;
};

/** What is said beside the cards, in the language of the app. */
export type HandsFreeWords = {
  readonly language: string;
  readonly begun: string;
  readonly again: string;
  readonly good: string;
  readonly undone: string;
  readonly notSaved: string;
  readonly over: string;
  /** What a gap is called in a language; empty where nobody has said it. */
  readonly gapIn: (language: string) => string;
};

type Parts = {
  readonly practice: Pick<
    Practice,
    "subscribe" | "view" | "open" | "reveal" | "rate" | "undo" | "refresh"
  >;
  readonly speech: Pick<Speech, "say" | "stop">;
  readonly ways: HandsFreeWays;
  readonly words: HandsFreeWords;
  /** The person's own answer to the note of a card, in parts; empty where there is none. */
  readonly ownAnswer: (card: CardView) => Promise<readonly string[]>;
};

type Shown = Pick<CardView, "id" | "revealed">;

/**
 * Practice that is heard: it asks, waits, tells the answer, and waits for the rating. It is the same practice as with one's hands;
 * here its steps meet the voice.
 */
export class HandsFree {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #view: HandsFreeView = { step: "asking", isHeard: true };
  #shown: Shown | null = null;
  /** What the next card is told with: that the last one was rated, or taken back. */
  #first: string | null = null;
  #hadProblem = false;
  #wait: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe = () => {};

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): HandsFreeView => this.#view;

  /** To be called in a tap: some browsers speak only where one has asked for it. */
  async begin(): Promise<void> {
    const { practice, words } = this.#parts;
    const begun = this.#say(this.#own(words.begun));
    await practice.open({ origin: "practice" });
    await begun;
    this.#unsubscribe = practice.subscribe(this.#look);
    this.#look();
  }

  end(): void {
    this.#unsubscribe();
    this.hold();
  }

  /** Falls silent and waits, as when a call comes in. */
  hold(): void {
    clearTimeout(this.#wait);
    this.#parts.speech.stop();
    if (this.#shown) this.#publish({ step: this.#shown.revealed ? "rating" : "thinking" });
  }

  /** Shows and tells the answer; once that is there, tells it again. */
  goOn(): void {
    if (this.#shown?.revealed) this.repeat();
    else this.#parts.practice.reveal();
  }

  /** Says anew what is on the screen. */
  repeat(): void {
    const card = this.#card();
    if (card) void (card.revealed ? this.#tell(card) : this.#ask(card));
  }

  /** Shows the answer; rates the card as known once that is there. */
  next(): void {
    if (this.#shown?.revealed) this.rate("good");
    else this.goOn();
  }

  /** Asks again; rates the card as missed once its answer is there. */
  previous(): void {
    if (this.#shown?.revealed) this.rate("again");
    else this.repeat();
  }

  /** Nothing happens before the answer was shown. */
  rate(rating: "again" | "good"): void {
    if (!this.#shown?.revealed) return;
    this.#parts.speech.stop();
    this.#first = this.#parts.words[rating];
    void this.#parts.practice.rate(rating);
  }

  undo(): void {
    this.#parts.speech.stop();
    this.#first = this.#parts.words.undone;
    void this.#parts.practice.undo();
  }

  /** What practice shows has changed; only another card, or its answer, is told. */
  readonly #look = (): void => {
    const view = this.#parts.practice.view();
    const before = this.#shown;
    const card = this.#card();
    this.#shown = card && { id: card.id, revealed: card.revealed };
    const isNew = card?.id !== before?.id;
    if (this.#hasNewProblem(view)) return void this.#tellProblem();
    if (!card) return void this.#tellEnd(before);
    if (!isNew && card.revealed === before?.revealed) return;
    if (!card.revealed) return void this.#ask(card);
    const isTakenBack = isNew || this.#first === this.#parts.words.undone;
    void (isTakenBack ? this.#rateAnew(card) : this.#tell(card));
  };

  #hasNewProblem(view: PracticeView): boolean {
    const hasProblem = (view.status === "asking" || view.status === "done") && !!view.problem;
    const isNew = hasProblem && !this.#hadProblem;
    this.#hadProblem = hasProblem;
    return isNew;
  }

  async #ask(card: CardView): Promise<void> {
    this.#publish({ step: "asking" });
    const said = await this.#say([...this.#takeFirst(), ...this.#question(card)]);
    if (said === "stopped") return;
    this.#publish({ step: "thinking" });
    const { thinkSeconds } = this.#parts.ways;
    // Where the question was not heard nobody can be answering it.
    if (thinkSeconds === null || said === "failed") return;
    this.#wait = setTimeout(() => this.#parts.practice.reveal(), thinkSeconds * 1_000);
  }

  async #tell(card: CardView): Promise<void> {
    this.#first = null;
    this.#publish({ step: "telling" });
    // What is being said ends before the answer is read.
    this.#silence();
    const own = this.#parts.ways.readsOwn
      ? await this.#parts.ownAnswer(card).catch(() => []) // The key points can do without it.
      : [];
    // Meanwhile it may have been rated.
    if (this.#shown?.id !== card.id || !this.#shown.revealed) return;
    const said = await this.#say([
      ...own.flatMap((text) => utterancesOf(text, card.language)),
      ...spokenAnswer(card),
    ]);
    if (said !== "stopped") this.#publish({ step: "rating" });
  }

  async #rateAnew(card: CardView): Promise<void> {
    this.#publish({ step: "rating" });
    await this.#say([...this.#takeFirst(), ...this.#question(card)]);
  }

  #tellProblem(): Promise<unknown> {
    this.#first = null;
    this.#publish({ step: this.#shown?.revealed ? "rating" : "thinking" });
    return this.#say(this.#own(this.#parts.words.notSaved));
  }

  async #tellEnd(before: Shown | null): Promise<void> {
    if (before) await this.#say([...this.#takeFirst(), ...this.#own(this.#parts.words.over)]);
  }

  #card(): CardView | null {
    const view = this.#parts.practice.view();
    return view.status === "asking" ? view.card : null;
  }

  #question(card: CardView): Utterance[] {
    const { language, gapIn } = this.#parts.words;
    return spokenQuestion(card, { language, gap: gapIn(card.language) });
  }

  readonly #own = (text: string): Utterance[] => utterancesOf(text, this.#parts.words.language);

  #takeFirst(): Utterance[] {
    const first = this.#first;
    this.#first = null;
    return first === null ? [] : this.#own(first);
  }

  #silence(): void {
    clearTimeout(this.#wait);
    this.#parts.speech.stop();
  }

  async #say(utterances: readonly Utterance[]) {
    clearTimeout(this.#wait);
    const said = await this.#parts.speech.say(utterances);
    if (said !== "stopped") this.#publish({ isHeard: said === "said" });
    return said;
  }

  #publish(changes: Partial<HandsFreeView>): void {
    this.#view = { ...this.#view, ...changes };
    for (const listener of this.#listeners) listener();
  }
}
