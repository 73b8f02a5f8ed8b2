import { readDocument } from "#document/read.ts";
import { richTextOf } from "#document/rich-text.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import type { DocumentAnswer, DocumentQuestion, TextAnswer } from "./document-work.ts";

// Reads guides and texts beside the page: a long guide does not hold up a tap, and the parsers are in the download once.

addEventListener("message", ({ data }: MessageEvent<DocumentQuestion>) => {
  postMessage(answerTo(data) satisfies DocumentAnswer);
});

function answerTo(question: DocumentQuestion): DocumentAnswer {
  switch (question.ask) {
    case "guide":
      return readDocument(question.source);
    case "text":
      return textAnswer(question.id, question.markdown);
    default:
      return assertUnreachable(question);
  }
}

/** A text that cannot be read does not stop those that wait behind it. */
function textAnswer(id: number, markdown: string): TextAnswer {
  try {
    return { id, tree: richTextOf(markdown) };
  } catch (error) {
    return { id, problem: `${error}` };
  }
}
