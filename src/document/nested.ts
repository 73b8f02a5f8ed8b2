import type { Candidate } from "./asked.ts";
import { withoutNumber } from "./labels.ts";
import type { Flow, Heading } from "./row.ts";

/** "Why do they ask this?" beneath one question after the other is a part of each answer. */
export function withoutTemplate(candidates: readonly Candidate[], asked: Set<number>): void {
  const askedHeadings = new Set<Flow>(
    candidates.filter(({ at }) => asked.has(at)).map(({ item }) => item),
  );
  const parents = new Map<string, Set<Heading>>();
  const within = candidates.filter(({ at, above }) => {
    const parent = above.at(-1);
    return asked.has(at) && parent !== undefined && askedHeadings.has(parent);
  });
  for (const { text, above } of within) {
    const key = withoutNumber(text).toLowerCase();
    const parent = above.at(-1) as Heading;
    parents.set(key, (parents.get(key) ?? new Set()).add(parent));
  }
  for (const { at, text } of within) {
    if ((parents.get(withoutNumber(text).toLowerCase())?.size ?? 0) > 1) asked.delete(at);
  }
}

/** A question with others beneath it is answered by them, or groups them, or stands before them. */
export function withoutNested(
  flow: readonly Flow[],
  candidates: readonly Candidate[],
  asked: Set<number>,
): void {
  const answered = new Set<string>();
  for (const [index, candidate] of candidates.entries()) {
    if (!asked.has(candidate.at) || candidate.item.type !== "heading") continue;
    const beneath = beneathOf(candidates, index);
    const questions = beneath.filter(({ at }) => asked.has(at));
    const sets = setsBeneath(flow, candidate, beneath);
    const isTitle = index === 0 && candidate.level === 1 && beneath.length > 0;
    const place = `${candidate.level} ${candidate.above.at(-1)?.line}`;
    const isLeaf = questions.length + sets === 0;
    if (isTitle) asked.delete(candidate.at);
    else if (isLeaf) answered.add(place);
    else if (holdsTogether(flow, candidate, questions, sets)) {
      for (const { at } of questions) asked.delete(at);
    } else if (!hasText(flow, candidate) || !answered.has(place)) asked.delete(candidate.at);
  }
}

function beneathOf(candidates: readonly Candidate[], index: number): Candidate[] {
  const { level = 0 } = candidates[index] ?? {};
  const beneath: Candidate[] = [];
  for (let at = index + 1; at < candidates.length; at += 1) {
    const other = candidates[at] as Candidate;
    if (other.level <= level) break;
    beneath.push(other);
  }
  return beneath;
}

/** How many questions stand in lists and tables right beneath a heading. */
function setsBeneath(
  flow: readonly Flow[],
  { at }: Candidate,
  beneath: readonly Candidate[],
): number {
  const end = beneath[0]?.at ?? flow.length;
  for (let next = at + 1; next < end; next += 1) {
    const item = flow[next];
    if (item?.type === "heading") return 0;
    if (item?.type === "set") return item.questions.length;
  }
  return 0;
}

const hasText = (flow: readonly Flow[], { at }: Candidate): boolean =>
  flow[at + 1]?.type === "block";

/** A question with text of its own is answered by it, and by the few that are asked within; many, or no text, make it a group. */
function holdsTogether(
  flow: readonly Flow[],
  candidate: Candidate,
  questions: readonly Candidate[],
  sets: number,
): boolean {
  const next = flow[candidate.at + 1];
  const lines = questions.filter(({ item }) => item.type !== "heading");
  if (candidate.numbered) {
    const beginsWithSet = next?.type === "set" && sets < 3;
    const beginsWithLine =
      next?.type === "line" && lines.length === questions.length && lines.length < 3;
    return hasText(flow, candidate) || beginsWithSet || beginsWithLine;
  }
  const labelled = lines.filter(({ item }) => item.type === "line" && item.form === "labelled");
  return hasText(flow, candidate) && labelled.length < 2 && questions.length + sets < 3;
}
