import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { WholeDeck } from "#app/guide-keeping.ts";
import { GuideError, type Opened, openSource, type ReadAs } from "#app/guide-reading.ts";
import { takeIncoming } from "#app/incoming.ts";
import { openTable, type TableMapping, type TablePreview } from "#app/table-reading.ts";
import type { Reading } from "#model/draft.ts";
import type { Note } from "#model/note.ts";
import { assertUnreachable } from "#model/unreachable.ts";
import { say } from "#words/guides.ts";

export type Brought = Parameters<typeof openSource>[0];

/** A table whose columns are looked at. */
export type TableInHand = {
  readonly source: Brought;
  readonly preview: TablePreview;
  readonly mapping: TableMapping;
  /** Why no notes could be made of it. */
  readonly problem: string | null;
};

/** How far something is on its way from a text to notes. */
export type GuideInHand =
  /** `times` counts the problems, so that each is told anew; `refused` is what could not be read as a guide. */
  | {
      readonly step: "choosing";
      readonly problem: string | null;
      readonly times: number;
      readonly refused: Brought | null;
    }
  /** The name is that of a file. */
  | { readonly step: "reading"; readonly name: string | null }
  | { readonly step: "table"; readonly table: TableInHand }
  | {
      readonly step: "read";
      readonly reading: Reading;
      readonly beyond: readonly Note[];
      readonly table: TableInHand | null;
    }
  | { readonly step: "deck"; readonly whole: WholeDeck; readonly table: TableInHand | null };

const choosing: GuideInHand = { step: "choosing", problem: null, times: 0, refused: null };

export type InHand = {
  readonly guide: GuideInHand;
  readonly read: (source: Brought, as?: ReadAs) => void;
  /** Makes notes of a table. */
  readonly readTable: (table: TableInHand) => void;
  /** Back to its columns. */
  readonly lookAt: (table: TableInHand) => void;
  readonly refuse: (problem: string) => void;
  readonly stop: () => void;
};

/** Reads guides, tables and decks, one at a time; what was shared with the app at once. */
export function useGuideInHand(incoming: boolean): InHand {
  const [guide, setGuide] = useState<GuideInHand>(choosing);
  const problems = useRef(0);
  const reading = useRef<AbortController | null>(null);
  const stop = () => {
    reading.current?.abort();
    setGuide(choosing);
  };
  const refuse = (problem: string, refused: Brought | null = null) => {
    problems.current += 1;
    setGuide({ step: "choosing", problem, times: problems.current, refused });
  };
  const begin = (source: Brought) => {
    reading.current?.abort();
    const stopper = new AbortController();
    reading.current = stopper;
    setGuide({ step: "reading", name: source instanceof File ? source.name : null });
    return stopper.signal;
  };
  const read = (source: Brought, as: ReadAs = null) => {
    const signal = begin(source);
    openSource(source, signal, as).then(
      (opened) => signal.aborted || setGuide(inHand(opened, source, null)),
      (error: unknown) => signal.aborted || refuse(reasonOf(error), as ? null : source),
    );
  };
  const readTable = (table: TableInHand) => {
    const signal = begin(table.source);
    openTable(table.source, table.mapping, signal).then(
      (opened) => signal.aborted || setGuide(inHand(opened, table.source, table)),
      (error: unknown) =>
        signal.aborted ||
        setGuide({ step: "table", table: { ...table, problem: reasonOf(error) } }),
    );
  };
  const lookAt = (table: TableInHand) =>
    setGuide({ step: "table", table: { ...table, problem: null } });
  useIncoming(incoming, read, refuse);
  useEffect(() => () => reading.current?.abort(), []);
  return { guide, read, readTable, lookAt, refuse, stop };
}

function inHand(opened: Opened, source: Brought, table: TableInHand | null): GuideInHand {
  switch (opened.is) {
    case "guide":
      return { step: "read", reading: opened.reading, beyond: [], table: null };
    case "notes":
      return { step: "read", reading: opened.reading, beyond: opened.beyond, table };
    case "deck":
      return { step: "deck", whole: opened.whole, table };
    case "table": {
      const { preview } = opened;
      return {
        step: "table",
        table: { source, preview, mapping: preview.guess, problem: null },
      };
    }
    default:
      return assertUnreachable(opened);
  }
}

function useIncoming(
  incoming: boolean,
  read: (source: Brought) => void,
  refuse: (problem: string) => void,
): void {
  const asked = useRef(false);
  const onTaken = useEffectEvent((source: Brought | null) => source && read(source));
  const onFailed = useEffectEvent((error: unknown) => refuse(reasonOf(error)));
  useEffect(() => {
    // It can be taken once only.
    if (!incoming || asked.current) return;
    asked.current = true;
    takeIncoming().then(onTaken, onFailed);
  }, [incoming]);
}

function reasonOf(error: unknown): string {
  if (error instanceof GuideError) return error.message;
  const reason = error instanceof Error ? error.message : `${error}`;
  return say("notOpened", { reason });
}
