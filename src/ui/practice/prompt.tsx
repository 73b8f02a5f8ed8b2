import { Fragment, type Ref } from "react";
import type { CardView } from "#app/practice-view.ts";
import { blank } from "#model/ask.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { language } from "#words/language.ts";
import { say } from "#words/practice.ts";

type Props = { readonly card: CardView; readonly ref: Ref<HTMLHeadingElement> };

/** What is to be done, and with what. */
export function Prompt({ card, ref }: Props) {
  const { ask, face, revealed } = card;
  const lang = useLanguage();
  const gap = face.startsWith("gap") ? (ask.points[0] ?? null) : null;
  return (
    <>
      <p className="prompt-task">{ask.task}</p>
      <h1 className="prompt" dir="auto" lang={lang} ref={ref} tabIndex={-1}>
        {gap === null ? (
          <WithFormulas text={ask.prompt} />
        ) : (
          <Sentence text={ask.prompt} filled={revealed ? gap : null} />
        )}
      </h1>
    </>
  );
}

/** A fact with its gap: open while it is asked for, then filled. */
function Sentence({ text, filled }: { text: string; filled: string | null }) {
  return text.split(blank).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their order.
    <Fragment key={at}>
      {at > 0 &&
        (filled === null ? (
          <span className="gap">
            <span className="visually-hidden" lang={language}>
              {say("blank")}
            </span>
          </span>
        ) : (
          <mark className="gap filled">{filled}</mark>
        ))}
      {part}
    </Fragment>
  ));
}
