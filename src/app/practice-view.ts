import { ask } from "#deck/ask.ts";
import { type Previews, previewRatings } from "#memory/next.ts";
import type { Ask } from "#model/ask.ts";
import { type Day, type DayRules, dayOf } from "#model/day.ts";
import type { CardId } from "#model/ids.ts";
import type { Evidence } from "#model/mine.ts";
import { contentOf, type Face, type Note, type Statement } from "#model/note.ts";
import type { Rating, SchedulerSettings } from "#model/review.ts";
import { type Instant, later } from "#model/time.ts";
import type { NextDue } from "#plan/today.ts";
import { proposedRating } from "#practice/proposal.ts";
import type { Asked } from "#practice/state.ts";
import type { CardWithNote } from "#store/reviews.ts";
import { type DeckLanguages, languageIn } from "./deck-languages.ts";

/** What the practice screen shows at a moment. */
export type PracticeView =
  | { readonly status: "loading" }
  /** The sitting could not be opened. */
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "nothing"; readonly next: NextDue | null; readonly rules: DayRules }
  | (Sitting & { readonly status: "asking"; readonly card: CardView })
  | (Sitting & {
      readonly status: "done";
      /** When there is something to ask again; "now" when there is already. */
      readonly next: NextDue | "now" | null;
      /** Planned cards that were missed today, and may be gone over once more. */
      readonly missed: number;
      readonly rules: DayRules;
    });

type Sitting = {
  /** Reviews that have reached the disk, and how many there will be at least. */
  readonly progress: { readonly done: number; readonly total: number };
  /** When a short sitting asks no other card; null where it goes on until its last card. */
  readonly endsAt: Instant | null;
  readonly canUndo: boolean;
  /** Something the user should know, and need not act on. */
  readonly notice: string | null;
  /** A write failed: what was not saved, and why. */
  readonly problem: string | null;
};

export type CardView = {
  readonly id: CardId;
  readonly face: Face;
  readonly topic: string;
  /** The heading of the guide that the note comes from. */
  readonly section: string;
  readonly ask: Ask;
  /** The language of what it says (BCP 47). */
  readonly language: string;
  /** For points to be put in order: the positions of the points as they are first shown. */
  readonly shuffled: readonly number[];
  readonly disputed: readonly Statement[];
  /** What its user found out about what is disputed; may be empty. */
  readonly finding: string;
  /** What its user wrote as evidence that an action is done; null before the answer is shown, and for all that is no action. */
  readonly evidence: Evidence | null;
  readonly revealed: boolean;
  readonly said: readonly number[];
  readonly proposed: Rating;
  /** When each rating would bring it back; null before the answer is shown, and where the plan for an interview decides it. */
  readonly previews: Previews | null;
};

export type Moment = {
  readonly now: Instant;
  readonly rules: DayRules;
  readonly scheduler: SchedulerSettings;
  readonly languages: DeckLanguages;
};

/** What a card asks, in the user's own wording of the note where there is one. */
export const askOf = ({ card, note }: CardWithNote): Ask => ask(contentOf(note), card.face);

/** The card as its screen shows it. */
export function viewCard(
  content: CardWithNote,
  asked: Asked,
  shuffled: readonly number[],
  { now, rules, scheduler, languages }: Moment,
): CardView {
  const { card, note } = content;
  const asking = askOf(content);
  const { at, day } = reviewMoment(card.memory, now, rules);
  return {
    id: card.id,
    face: card.face,
    topic: card.topic,
    section: note.section,
    ask: asking,
    language: languageIn(languages, note.deck),
    shuffled,
    disputed: note.disputed,
    finding: note.mine?.finding?.value ?? "",
    evidence: asked.revealed ? evidenceOf(note) : null,
    revealed: asked.revealed,
    said: asked.said,
    proposed: proposedRating(asked.said.length, asking.points.length),
    previews:
      asked.revealed && scheduler.sameDaySteps !== false
        ? previewRatings(card.memory, { card: card.id, at, day, scheduler })
        : null,
  };
}

const evidenceOf = (note: Note): Evidence | null =>
  contentOf(note).kind === "action" ? (note.mine?.evidence?.value ?? { text: "", link: "" }) : null;

/**
 * The instant and study day that a review made now is logged with. Where the clock was set back behind the card's
 * last review it is an instant after that one, so that the log keeps the order in which things happened.
 */
export function reviewMoment(
  memory: CardWithNote["card"]["memory"],
  now: Instant,
  rules: DayRules,
): { at: Instant; day: Day } {
  const last = memory.phase === "new" ? memory.resetAt : memory.reviewedAt;
  const at = last === undefined || last < now ? now : later(last, 1);
  return { at, day: dayOf(at, rules) };
}
