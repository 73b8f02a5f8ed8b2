/** What the check puts right, in the order in which it is told. */
const repairs = [
  /** Rows with values that none can have. Every text in them that can be read is kept. */
  "values",
  /** Settings that are not what they may be: they take their default. */
  "settings",
  /** The latest stamp of this device was not the latest one. */
  "stamp",
  /** Decks that notes belong to and that were missing: they are made, so that the notes are seen again. */
  "deck missing",
  /** Cards that their note asks, or that have reviews, and that were missing: they are made, with what their log says. */
  "card missing",
  /** Cards whose note is gone: they are not asked, and their history is kept. */
  "card without note",
  /** Cards that were not where their note says, or asked although it does not ask them, or the reverse. */
  "card apart from note",
  /** Cards whose memory, or what was said of them, was not what their log amounts to. */
  "history",
  /** Cards that stood in another queue than the one that follows from their history. */
  "queue",
  /** Decks whose count of cards was wrong. */
  "deck count",
] as const;

/** What is told and stays as it is: the log is never changed, and nothing in it is wrong for the rest. */
const kept = [
  /** Entries of the log that cannot be read. Nothing follows from them. */
  "entry unreadable",
  /** Reviews of cards that are gone with their notes. They stay reviews of their days. */
  "review without card",
  /** Ratings that were taken back and are not in the log of their card. */
  "retraction without review",
] as const;

export type FindingKind = (typeof repairs)[number] | (typeof kept)[number];

/** Something the check has found so many times. */
export type Finding = {
  readonly kind: FindingKind;
  readonly count: number;
  /** Where, a few times. */
  readonly examples: readonly string[];
};

export const isRepair = ({ kind }: Pick<Finding, "kind">): boolean =>
  repairs.some((repair) => repair === kind);

const mostExamples = 3;

/** Gathers what is found. */
export class Findings {
  readonly #found = new Map<FindingKind, { count: number; examples: string[] }>();

  add(kind: FindingKind, example: string | null, count = 1): void {
    const known = this.#found.get(kind) ?? { count: 0, examples: [] };
    this.#found.set(kind, known);
    known.count += count;
    if (example !== null && known.examples.length < mostExamples) known.examples.push(example);
  }

  addAll({ kind, count, examples }: Finding): void {
    this.add(kind, null, count);
    for (const example of examples) this.add(kind, example, 0);
  }

  /** What was found, in the order in which it is told. */
  list(): Finding[] {
    return [...repairs, ...kept].flatMap((kind) => {
      const found = this.#found.get(kind);
      return found ? [{ kind, ...found }] : [];
    });
  }
}
