import { askedIn, type Content, pointsIn } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { say } from "#words/notes.ts";

/** A note as its fields are typed: what is asked, and lists with a point on each line. */
export type CardDraft = {
  readonly asked: string;
  readonly points: string;
  /** What is wrong with a mistake; of pitfalls alone. */
  readonly why: string;
  /** The whole answer in Markdown; of questions alone, and may be empty. */
  readonly answer: string;
  /** What an interviewer may ask next, one a line; of questions alone, and may be empty. */
  readonly followUps: string;
};

export const emptyDraft: CardDraft = { asked: "", points: "", why: "", answer: "", followUps: "" };

/** What the fields of a note are called; null where it has none. */
export type FieldNames = Readonly<Record<keyof CardDraft, string | null>> & {
  readonly asked: string;
};

const noOthers = { points: null, why: null, answer: null, followUps: null };

export function fieldNames(kind: Content["kind"]): FieldNames {
  switch (kind) {
    case "question":
      return {
        ...noOthers,
        asked: say("prompt"),
        points: say("points"),
        answer: say("answer"),
        followUps: say("followUps"),
      };
    case "pitfall":
      return {
        ...noOthers,
        asked: say("mistake"),
        points: say("better"),
        why: say("why"),
      };
    case "sequence":
      return { ...noOthers, asked: say("prompt"), points: say("items") };
    case "fact":
      return { ...noOthers, asked: say("sentence") };
    case "action":
      return { ...noOthers, asked: say("todo"), points: say("evidence") };
    default:
      return assertUnreachable(kind);
  }
}

/** A note of a kind that says nothing yet. */
export function blankOf(kind: Content["kind"]): Content {
  switch (kind) {
    case "question":
      return { kind, prompt: "", points: [] };
    case "pitfall":
      return { kind, mistake: "", better: [], why: [] };
    case "sequence":
      return { kind, prompt: "", items: [] };
    case "fact":
      return { kind, text: "" };
    case "action":
      return { kind, action: "", prove: [] };
    default:
      return assertUnreachable(kind);
  }
}

export const draftOf = (content: Content): CardDraft => ({
  asked: askedIn(content),
  points: linesOf(pointsIn(content)),
  why: content.kind === "pitfall" ? linesOf(content.why) : "",
  answer: content.kind === "question" ? (content.answer ?? "") : "",
  followUps: content.kind === "question" ? linesOf(content.followUps ?? []) : "",
});

/** What a note says once its fields are those; what has no field stays. */
export function contentFrom(content: Content, draft: CardDraft): Content {
  const { asked, points, why, answer, followUps } = draft;
  switch (content.kind) {
    case "question":
      return {
        ...content,
        prompt: asked,
        points: points.split("\n"),
        answer,
        followUps: followUps.split("\n"),
      };
    case "pitfall":
      return { ...content, mistake: asked, better: points.split("\n"), why: why.split("\n") };
    case "sequence":
      return { ...content, prompt: asked, items: points.split("\n") };
    case "fact":
      return { ...content, text: asked };
    case "action":
      return { ...content, action: asked, prove: points.split("\n") };
    default:
      return assertUnreachable(content);
  }
}

/** A point of several lines is still one point. */
const linesOf = (points: readonly string[]): string =>
  points.map((point) => point.replaceAll(/\s*\n\s*/g, " ")).join("\n");
