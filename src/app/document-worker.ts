import { plainWithFormulas } from "#document/plain-formulas.ts";
import { richTextOf } from "#document/rich-text.ts";
import { spoken } from "#words/speaking.ts";
import type {
  DocumentJob,
  DocumentQuestion,
  JobAnswer,
  JobGiven,
  JobQuestion,
  JobResult,
  TextAnswer,
  TextQuestion,
} from "./document-work.ts";
import { openSource } from "./guide-opening-work.ts";
import { withMathsShown } from "./maths-showing.ts";
import { openTable, previewOfTable, tableText } from "./table-work.ts";

// Reads guides, tables and texts beside the page: a long one does not hold up a tap, and the parsers are in the download once.

type Work<Job extends DocumentJob> = (
  given: JobGiven<Job>,
) => JobResult<Job> | Promise<JobResult<Job>>;

const work: { readonly [Job in DocumentJob]: Work<Job> } = {
  open: ({ source, as }) => openSource(source, as),
  "preview table": async ({ source, choice }) =>
    previewOfTable(await tableText(source), source, choice),
  "open table": async ({ source, mapping }) => openTable(await tableText(source), mapping, false),
};

addEventListener("message", ({ data }: MessageEvent<DocumentQuestion>) => {
  if ("question" in data) void textAnswer(data).then((answer) => postMessage(answer));
  else void jobAnswer(data).then((answer) => postMessage(answer));
});

async function jobAnswer({ job, given }: JobQuestion): Promise<JobAnswer> {
  await spoken;
  try {
    return { result: await (work[job] as Work<DocumentJob>)(given) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : `${error}` };
  }
}

/** A text that cannot be read does not stop those that wait behind it. */
async function textAnswer({ id, question }: TextQuestion): Promise<TextAnswer> {
  try {
    const read = question.form === "plain" ? plainWithFormulas : richTextOf;
    return { id, answer: await withMathsShown(read(question.text)) };
  } catch (error) {
    return { id, problem: `${error}` };
  }
}
