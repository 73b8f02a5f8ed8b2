import { type Ask, blank } from "#model/ask.ts";
import type { Content, Face, Fact, Pitfall, Question } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { say } from "#words/ask.ts";
import { facesOf, fillGaps, gapsIn } from "./faces.ts";
import { pointsToAskAlone, positionIn } from "./point-faces.ts";

/**
 * What a card asks.
 *
 * @throws RangeError when the note has no such face
 */
export function ask(content: Content, face: Face): Ask {
  const position = positionIn(face);
  if (position !== null) return askPoint(content, position);
  switch (content.kind) {
    case "question":
      return askQuestion(content);
    case "pitfall":
      return askPitfall(content, face);
    case "sequence":
      return { ...plain(say("putInOrder"), content.prompt, content.items), inOrder: true };
    case "fact":
      return askGap(content, face);
    case "action":
      return plain(say("tellEvidence"), content.action, content.prove);
    default:
      return assertUnreachable(content);
  }
}

/** The same for a person who reads a deck through: its first card, and a fact as a whole sentence with its gaps filled. */
export function readThrough(content: Content): Ask {
  if (content.kind === "fact")
    return plain(
      say("fact"),
      fillGaps(content.text, (gap) => gap),
      [],
    );
  const [first] = facesOf(content);
  return ask(content, first as Face);
}

const plain = (task: string, prompt: string, points: readonly string[]): Ask => ({
  task,
  prompt,
  given: null,
  others: [],
  points,
  inOrder: false,
  answer: null,
  alongside: null,
});

/** The first paragraph is asked; what stands beneath it (code, options) is given with it. */
function askQuestion({ prompt, points, answer }: Question): Ask {
  const [asked = prompt, ...given] = prompt.split(/\n{2,}/);
  return {
    ...plain(say("sayAnswer"), asked, points),
    given: given.length > 0 ? given.join("\n\n") : null,
    answer: answer ?? null,
  };
}

function askPitfall({ mistake, better, why }: Pitfall, face: Face): Ask {
  return face === "spot"
    ? {
        ...plain(say("whatIsWrong"), mistake, why),
        alongside: { label: say("strongSide"), lines: better },
      }
    : {
        ...plain(say("whatInstead"), mistake, better),
        alongside: why.length > 0 ? { label: say("why"), lines: why } : null,
      };
}

/** One point alone, with the whole answer around it: what is given cannot be what is missing. */
function askPoint(content: Content, position: number): Ask {
  const points = pointsToAskAlone(content);
  const point = points[position];
  if (point === undefined) throw new RangeError(`This note has no point ${position + 1} to ask`);
  const [whole] = facesOf(content);
  return {
    ...ask(content, whole as Face),
    task: say("whatIsMissing"),
    others: points.filter((_, at) => at !== position),
    points: [point],
  };
}

function askGap(fact: Fact, face: Face): Ask {
  const gaps = gapsIn(fact);
  const asked = gaps.findIndex(({ number }) => face === `gap${number}`);
  const answer = gaps[asked]?.text;
  if (answer === undefined) throw new RangeError(`This fact has no ${face}`);
  const prompt = fillGaps(fact.text, (gap, at) => (at === asked ? blank : gap));
  return plain(say("fillGap"), prompt, [answer]);
}
