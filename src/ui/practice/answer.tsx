import type { ReactNode, Ref } from "react";
import type { CardView } from "#app/practice-view.ts";
import { ActionEvidence } from "#ui/checklist/action-evidence.tsx";
import { Disputed } from "#ui/decks/disputed.tsx";
import { KeyPoints } from "#ui/parts/key-points.tsx";
import { useLanguage } from "#ui/parts/language.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { say } from "#words/practice.ts";
import { WholeAnswer } from "./whole-answer.tsx";

type Props = {
  readonly card: CardView;
  readonly onTick: (point: number, said: boolean) => void;
  readonly ref: Ref<HTMLFieldSetElement>;
  /** One's own answers, behind all else: they are read only now, and nothing moves when they appear. */
  readonly children: ReactNode;
};

/** The key points to be ticked, and all that stands beside them. */
export function Answer({ card, onTick, ref, children }: Props) {
  const { ask, said, disputed, finding, evidence, section } = card;
  const { alongside } = ask;
  const lang = useLanguage();
  return (
    <div className="answer">
      <KeyPoints points={ask.points} said={said} numbered={ask.inOrder} onTick={onTick} ref={ref} />
      <WholeAnswer ask={ask} />
      {alongside && (
        <section className="alongside">
          <h2>{alongside.label}</h2>
          {alongside.lines.map((line) => (
            <p key={line} dir="auto" lang={lang}>
              <WithFormulas text={line} />
            </p>
          ))}
        </section>
      )}
      {evidence && <ActionEvidence evidence={evidence} />}
      {disputed.length > 0 && <Disputed statements={disputed} finding={finding} />}
      {section && (
        <p className="source">
          {say.rich("from", {
            section,
            cite: (text) => (
              <cite key="section" dir="auto" lang={lang}>
                {text}
              </cite>
            ),
          })}
        </p>
      )}
      {children}
    </div>
  );
}
