import type { Source } from "#document/format.ts";
import type { TableMapping } from "#exchange/table-mapping.ts";
import type { TableChoice, TablePreview } from "#exchange/table-preview.ts";
import type { RichText } from "#model/rich-text.ts";
import { language } from "#words/language.ts";
import type { Opened, ReadAs } from "./guide-opening-work.ts";
import type { Answered, Asked } from "./kept-worker.ts";
import type { TableOpened } from "./table-work.ts";

/** What is done with something that somebody brings. A worker is asked for one of these alone, so that it can be stopped. */
export type DocumentJobs = {
  readonly open: {
    readonly given: { readonly source: File | Source; readonly as: ReadAs };
    readonly result: Opened;
  };
  readonly "preview table": {
    readonly given: { readonly source: File | Source; readonly choice: TableChoice };
    readonly result: TablePreview;
  };
  readonly "open table": {
    readonly given: { readonly source: File | Source; readonly mapping: TableMapping };
    readonly result: TableOpened;
  };
};

export type DocumentJob = keyof DocumentJobs;
export type JobGiven<Job extends DocumentJob> = DocumentJobs[Job]["given"];
export type JobResult<Job extends DocumentJob> = DocumentJobs[Job]["result"];

export type JobQuestion = {
  [Job in DocumentJob]: { readonly job: Job; readonly given: JobGiven<Job> };
}[DocumentJob];
export type JobAnswer = { readonly result: unknown } | { readonly problem: string };

/** How a text is written: in Markdown, or plain, with formulas at most. */
export type TextForm = "markdown" | "plain";

/** A text to be read as formatted text. */
export type TextQuestion = Asked<{ readonly form: TextForm; readonly text: string }>;
export type TextAnswer = Answered<RichText>;

export type DocumentQuestion = JobQuestion | TextQuestion;

/** A worker that has all the parsers. */
export const startDocumentWorker = (): Worker =>
  new Worker(new URL("./document-worker.ts", import.meta.url), { type: "module", name: language });
