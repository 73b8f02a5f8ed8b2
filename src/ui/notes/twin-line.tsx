import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { Rehearse } from "#app/rehearse.ts";
import { type TwinNote, twinsOfTexts } from "#app/twins.ts";
import { cardPath } from "#ui/parts/card-path.ts";
import { say } from "#words/notes.ts";
import "./twin-line.css";

/** Typing goes on before it is looked for. */
const calmMs = 300;

const nothing: Promise<TwinNote[]> = Promise.resolve([]);

/** The note that asks or says nearly the same; null where there is none. */
function useTwin(app: Rehearse, asked: string): TwinNote | null {
  const [twin, setTwin] = useState<TwinNote | null>(null);
  // One is looked for at a time: what was typed meanwhile is passed over.
  const looking = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    const stopper = new AbortController();
    const { signal } = stopper;
    const look = async () => {
      await looking.current;
      if (signal.aborted) return;
      const finding = asked.trim() === "" ? nothing : twinsOfTexts(app, [asked]);
      looking.current = finding.catch(() => {});
      const [found] = await finding;
      if (!signal.aborted) setTwin(found ?? null);
    };
    // It is a hint: where it cannot be had, the note can be added all the same.
    const timer = setTimeout(() => look().catch(() => {}), calmMs);
    return () => {
      stopper.abort();
      clearTimeout(timer);
    };
  }, [app, asked]);
  return twin;
}

/** Points out while a note is typed that there is one like it. */
export function TwinLine({ app, asked }: { readonly app: Rehearse; readonly asked: string }) {
  const twin = useTwin(app, asked);
  return (
    <div role="status" className="twin-line">
      {twin && (
        <>
          <p>{say("twin")}</p>
          <TwinLink twin={twin} />
        </>
      )}
    </div>
  );
}

/** Leads to a note like another one, by what it says and its deck. */
const TwinLink = ({ twin: { card, says, deck } }: { readonly twin: TwinNote }) => (
  <Link href={cardPath(card)} className="twin-link">
    <span className="twin-says" dir="auto">
      {says}
    </span>
    <span className="hint" dir="auto">
      {deck.title}
    </span>
  </Link>
);
