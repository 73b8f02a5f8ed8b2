import { type DataCheck, type Finding, type FindingKind, isRepair } from "#app/check.ts";
import { say } from "#words/data.ts";

/** What the check found, in one sentence or two. */
export function summaryOf({ checked, recounted, repaired, findings }: DataCheck): string {
  const sentences = (first: string) => (recounted === null ? `${first} ${say("wentOn")}` : first);
  if (repaired > 0 || recounted) return sentences(say("putRight"));
  if (recounted === null) return sentences(say("rightSoFar"));
  const allWell = checked === 0 ? say("allWellNone") : say("allWell", { cards: checked });
  const kept = findings.some((finding) => !isRepair(finding));
  return kept ? `${allWell} ${say("someStays")}` : allWell;
}

/** Everything that was found, a line each. */
export const linesOf = ({ findings, recounted }: DataCheck): string[] => [
  ...findings.map(lineOf),
  ...(recounted ? [say("recounted")] : []),
];

const words = {
  values: "foundValues",
  settings: "foundSettings",
  stamp: "foundStamp",
  "deck missing": "foundDeckMissing",
  "card missing": "foundCardMissing",
  "card without note": "foundCardWithoutNote",
  "card apart from note": "foundCardApart",
  history: "foundHistory",
  queue: "foundQueue",
  "deck count": "foundDeckCount",
  "entry unreadable": "foundUnreadable",
  "review without card": "foundReviewWithoutCard",
  "retraction without review": "foundRetraction",
} as const satisfies Record<FindingKind, string>;

const lineOf = ({ kind, count, examples }: Finding): string =>
  say(words[kind], { count, examples: listed(examples, count) });

const listed = (examples: readonly string[], count: number): string =>
  `${examples.join(", ")}${count > examples.length ? ", …" : ""}`;
