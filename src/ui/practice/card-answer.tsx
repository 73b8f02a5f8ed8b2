import type { CardPage } from "#app/card-page.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { Disputed } from "#ui/decks/disputed.tsx";
import { useLanguage } from "#ui/parts/language.tsx";
import { Markdown } from "#ui/parts/markdown.tsx";
import { TextList } from "#ui/parts/text-list.tsx";
import { say } from "#words/card.ts";
import { say as sayInPractice } from "#words/practice.ts";
import { CardPoints } from "./card-points.tsx";
import { GivenPoints } from "./given-points.tsx";
import { WholeAnswer } from "./whole-answer.tsx";

type Props = { readonly app: Rehearse; readonly page: CardPage };

/** What a card asks, below its prompt, what answers it, and where it comes from. */
export function CardAnswer({ app, page }: Props) {
  const { ask, note } = page;
  const { alongside } = ask;
  const lang = useLanguage();
  return (
    <>
      {ask.given && <Markdown text={ask.given} />}
      <GivenPoints points={ask.others} />
      {ask.points.length > 0 && (
        <section aria-labelledby="card-answer">
          <h2 id="card-answer">{say("answer")}</h2>
          <CardPoints app={app} page={page} />
          <WholeAnswer ask={ask} />
          {alongside && (
            <>
              <p className="hint">{alongside.label}</p>
              <TextList texts={alongside.lines} className="card-points" />
            </>
          )}
        </section>
      )}
      {note.disputed.length > 0 && (
        <Disputed statements={note.disputed} finding={note.mine?.finding?.value ?? ""} isLeading />
      )}
      {note.section && (
        <p className="source">
          {sayInPractice.rich("from", {
            section: note.section,
            cite: (text) => (
              <cite key="section" dir="auto" lang={lang}>
                {text}
              </cite>
            ),
          })}
        </p>
      )}
    </>
  );
}
