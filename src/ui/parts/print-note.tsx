import type { PrintedNote } from "#app/deck-sharing-print.ts";
import { WithFormulas } from "./with-formulas.tsx";

/** What a note asks, on paper. */
export const PrintedAsked = ({
  note: { ask, kind, number, when },
}: {
  readonly note: PrintedNote;
}) => (
  <>
    <p className="print-asked" dir="auto">
      <span className="print-number">{number}.</span> {kind === "action" && "☐ "}
      {when && `${when}: `}
      <WithFormulas text={ask.prompt} />
    </p>
    {(kind === "pitfall" || kind === "sequence") && <p className="hint">{ask.task}</p>}
    {ask.given && (
      <p className="print-given" dir="auto">
        <WithFormulas text={ask.given} />
      </p>
    )}
  </>
);

/** What answers it: its points, what stands beside them, and both sides of what is disputed. */
export function PrintedAnswer({
  note: { ask, filled, disputed, own },
}: {
  readonly note: PrintedNote;
}) {
  const Points = ask.inOrder ? "ol" : "ul";
  return (
    <div className="print-answer">
      {filled && (
        <p dir="auto">
          <WithFormulas text={filled} />
        </p>
      )}
      {ask.points.length > 0 && (
        <Points dir="auto">
          {ask.points.map((point) => (
            <li key={point}>
              <WithFormulas text={point} />
            </li>
          ))}
        </Points>
      )}
      {ask.alongside && (
        <>
          <p className="hint">{ask.alongside.label}</p>
          <ul dir="auto">
            {ask.alongside.lines.map((line) => (
              <li key={line}>
                <WithFormulas text={line} />
              </li>
            ))}
          </ul>
        </>
      )}
      {disputed.length > 0 && (
        <>
          <p className="hint">The guide says both</p>
          <ul dir="auto">
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
          <p className="hint">In my words</p>
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
