import type { PrintedNote } from "#app/deck-sharing-print.ts";
import { useLanguage } from "#ui/parts/language.tsx";
import { TextList } from "#ui/parts/text-list.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { say } from "#words/sharing.ts";

/** What a note asks, on paper. */
export function PrintedAsked({
  note: { ask, kind, number, when },
}: {
  readonly note: PrintedNote;
}) {
  const lang = useLanguage();
  return (
    <>
      <p className="print-asked" dir="auto" lang={lang}>
        <span className="print-number">{number}.</span> {kind === "action" && "☐ "}
        {when && `${when}: `}
        <WithFormulas text={ask.prompt} />
      </p>
      {(kind === "pitfall" || kind === "sequence") && <p className="hint">{ask.task}</p>}
      {ask.given && (
        <p className="print-given" dir="auto" lang={lang}>
          <WithFormulas text={ask.given} />
        </p>
      )}
    </>
  );
}

/** What answers it: its points, what stands beside them, and both sides of what is disputed. */
export function PrintedAnswer({
  note: { ask, filled, disputed, own },
}: {
  readonly note: PrintedNote;
}) {
  const lang = useLanguage();
  return (
    <div className="print-answer">
      {filled && (
        <p dir="auto" lang={lang}>
          <WithFormulas text={filled} />
        </p>
      )}
      {ask.points.length > 0 && <TextList texts={ask.points} inOrder={ask.inOrder} />}
      {ask.alongside && (
        <>
          <p className="hint">{ask.alongside.label}</p>
          <TextList texts={ask.alongside.lines} />
        </>
      )}
      {disputed.length > 0 && (
        <>
          <p className="hint">{say("bothSides")}</p>
          <ul dir="auto" lang={lang}>
            {disputed.map(({ says, section }) => (
              <li key={`${section} ${says}`}>
                {says} ({section})
              </li>
            ))}
          </ul>
        </>
      )}
      {own.length > 0 && (
        <>
          <p className="hint">{say("inMyWords")}</p>
          {own.map((text) => (
            <p key={text} dir="auto">
              {text}
            </p>
          ))}
        </>
      )}
    </div>
  );
}
