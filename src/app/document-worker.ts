import { readDocument } from "#document/read.ts";
import { richTextOf } from "#document/rich-text.ts";
import type {
  DocumentAnswer,
  DocumentQuestion,
  TextAnswer,
  TextQuestion,
} from "./document-work.ts";

// Reads guides and texts beside the page: a long guide does not hold up a tap, and the parsers are in the download once.

addEventListener("message", ({ data }: MessageEvent<DocumentQuestion>) => {
  postMessage(answerTo(data) satisfies DocumentAnswer);
});

const answerTo = (question: DocumentQuestion): DocumentAnswer =>
  "question" in question ? textAnswer(question) : readDocument(question.source);

/** A text that cannot be read does not stop those that wait behind it. */
function textAnswer({ id, question }: TextQuestion): TextAnswer {
  try {
    return { id, answer: richTextOf(question.markdown) };
  } catch (error) {
    return { id, problem: `${error}` };
  }
}
