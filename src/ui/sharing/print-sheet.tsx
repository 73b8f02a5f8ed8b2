import { memo } from "react";
import type { PrintedTopic } from "#app/deck-sharing-print.ts";
import type { DeckSummary } from "#model/deck.ts";
import { languageOf } from "#model/language.ts";
import { InLanguage } from "#ui/parts/language.tsx";
import { say } from "#words/sharing.ts";
import { PrintedAnswer, PrintedAsked } from "./print-note.tsx";
import "./print-sheet.css";

/** Where the answers stand. */
export type AnswersAt = "none" | "beneath" | "end";

type Props = {
  readonly deck: Pick<DeckSummary, "title" | "about" | "lang">;
  readonly topics: readonly PrintedTopic[];
  readonly answers: AnswersAt;
  readonly isPagePerTopic: boolean;
};

/** A deck as it comes out of a printer. */
export const PrintSheet = memo(function PrintSheet({
  deck,
  topics,
  answers,
  isPagePerTopic,
}: Props) {
  const lang = languageOf(deck);
  return (
    <InLanguage value={lang}>
      <article className={isPagePerTopic ? "print-sheet page-per-topic" : "print-sheet"}>
        <h2 className="print-title" dir="auto" lang={lang}>
          {deck.title}
        </h2>
        {deck.about && (
          <p dir="auto" lang={lang}>
            {deck.about}
          </p>
        )}
        {topics.map(({ topic, notes }) => (
          <section key={topic} className="print-topic">
            <h3 dir="auto" lang={lang}>
              {topic}
            </h3>
            {notes.map((note) => (
              <div key={note.id} className="print-note">
                <PrintedAsked note={note} />
                {answers === "beneath" && <PrintedAnswer note={note} />}
              </div>
            ))}
          </section>
        ))}
        {answers === "end" && (
          <section className="print-topic print-answers">
            <h3>{say("answers")}</h3>
            {topics.flatMap(({ notes }) =>
              notes.map((note) => (
                <div key={note.id} className="print-note">
                  <p className="print-number">{note.number}.</p>
                  <PrintedAnswer note={note} />
                </div>
              )),
            )}
          </section>
        )}
      </article>
    </InLanguage>
  );
});
