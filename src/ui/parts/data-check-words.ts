import { type DataCheck, type Finding, type FindingKind, isRepair } from "#app/check.ts";
import { counted } from "./counted.ts";

/** What the check found, in one sentence. */
export function summaryOf({ checked, recounted, repaired, findings }: DataCheck): string {
  const again =
    recounted === null ? " Practice went on meanwhile: check once more when it is over." : "";
  if (repaired > 0 || recounted) return `This was put right. No review was lost.${again}`;
  if (again) return `Nothing was wrong so far.${again}`;
  const compared =
    checked === 0
      ? "there are no reviews yet"
      : `${counted(checked, "card")} checked against their reviews`;
  const kept = findings.some((finding) => !isRepair(finding));
  return `All is well: ${compared}${kept ? ". Something in the log stays as it is:" : "."}`;
}

/** Everything that was found, a line each. */
export const linesOf = ({ findings, recounted }: DataCheck): string[] => [
  ...findings.map((finding) => words[finding.kind](finding)),
  ...(recounted ? ["The counts of Progress were wrong. They were counted anew."] : []),
];

const words: { readonly [Kind in FindingKind]: (finding: Finding) => string } = {
  values: ({ count, examples }) =>
    `${counted(count, "entry", "entries")} could not be read in full. What could be is kept (${listed(examples, count)}).`,
  settings: ({ count }) =>
    `${counted(count, "setting")} had no possible value, and ${count === 1 ? "has its" : "have their"} first one again.`,
  stamp: () => "The mark of the last change on this device was behind. It was brought forward.",
  "deck missing": ({ count }) =>
    `${counted(count, "deck")} of your notes ${was(count)} missing. You find the notes under “Recovered”.`,
  "card missing": ({ count }) =>
    `${counted(count, "card")} ${was(count)} missing and ${was(count)} made again, with all reviews.`,
  "card without note": ({ count }) =>
    `${counted(count, "card")} had lost the note. ${count === 1 ? "It is" : "They are"} not asked any more; the reviews are kept.`,
  "card apart from note": ({ count }) =>
    `${counted(count, "card")} did not follow the note, and ${count === 1 ? "does" : "do"} again.`,
  history: ({ count }) =>
    `${counted(count, "card")} did not remember what the reviews say, and ${count === 1 ? "does" : "do"} again.`,
  queue: ({ count }) =>
    `${counted(count, "card")} stood in the wrong queue, and ${was(count)} brought to the right one.`,
  "deck count": ({ count }) => `The cards of ${counted(count, "deck")} were counted anew.`,
  "entry unreadable": ({ count }) =>
    `${counted(count, "entry", "entries")} of the log cannot be read. ${count === 1 ? "It stays" : "They stay"} there and count${count === 1 ? "s" : ""} for nothing.`,
  "review without card": ({ count }) =>
    `${counted(count, "review")} ${count === 1 ? "is" : "are"} of cards that are gone, and stay${count === 1 ? "s" : ""} in your history.`,
  "retraction without review": ({ count }) =>
    `${counted(count, "rating")} that ${was(count)} taken back ${count === 1 ? "is" : "are"} not in the log.`,
};

const was = (count: number): string => (count === 1 ? "was" : "were");

const listed = (examples: readonly string[], count: number): string =>
  `${examples.join(", ")}${count > examples.length ? ", …" : ""}`;
