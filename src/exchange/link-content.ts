import { tidied } from "#deck/content-problem.ts";
import type { Content } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";

/** What a note says, as a list that begins with the kind's first letter. */
export function formOfContent(content: Content): readonly unknown[] {
  switch (content.kind) {
    case "question": {
      const { prompt, points, answer, followUps = [] } = content;
      if (followUps.length > 0) return ["q", prompt, points, answer ?? "", followUps];
      return answer === undefined ? ["q", prompt, points] : ["q", prompt, points, answer];
    }
    case "pitfall":
      return ["p", content.mistake, content.better, content.why];
    case "sequence":
      return ["s", content.prompt, content.items];
    case "fact":
      return ["f", content.text];
    case "action": {
      const { action, prove, when } = content;
      return when === undefined ? ["a", action, prove] : ["a", action, prove, when];
    }
    default:
      return assertUnreachable(content);
  }
}

/** What such a list says; null where it is no such list. Whether a note can say it is not asked. */
export function contentOfForm(form: unknown): Content | null {
  const content = Array.isArray(form) ? untidied(form) : null;
  return content && tidied(content);
}

function untidied([letter, asked, list, more, next, ...rest]: readonly unknown[]): Content | null {
  if (typeof asked !== "string" || rest.length > 0) return null;
  if (next !== undefined && (letter !== "q" || !areTexts(next))) return null;
  if (letter === "f") return list === undefined ? { kind: "fact", text: asked } : null;
  if (!areTexts(list)) return null;
  const isAlone = more === undefined;
  if (letter === "p")
    return areTexts(more) ? { kind: "pitfall", mistake: asked, better: list, why: more } : null;
  if (letter === "s") return isAlone ? { kind: "sequence", prompt: asked, items: list } : null;
  if (!isAlone && typeof more !== "string") return null;
  if (letter === "q") {
    const question = { kind: "question", prompt: asked, points: list } as const;
    return {
      ...question,
      ...(!isAlone && { answer: more }),
      ...(next !== undefined && { followUps: next }),
    };
  }
  if (letter !== "a") return null;
  const action = { kind: "action", action: asked, prove: list } as const;
  return isAlone ? action : { ...action, when: more };
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
