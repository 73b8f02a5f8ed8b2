import { useLanguage } from "#ui/parts/language.tsx";
import { WithFormulas } from "#ui/parts/with-formulas.tsx";
import { say } from "#words/practice.ts";

type Props = {
  /** The items as they are shown, each with its right place. */
  readonly items: readonly { readonly at: number; readonly text: string }[];
  /** The items that were put in order so far, by their right place. */
  readonly placed: readonly number[];
  readonly onPlace: (placed: readonly number[]) => void;
};

/** Items to be tapped in order; tapping one again takes it back. */
export function OrderingItems({ items, placed, onPlace }: Props) {
  const lang = useLanguage();
  const toggle = (item: number) =>
    onPlace(placed.includes(item) ? placed.filter((other) => other !== item) : [...placed, item]);
  return (
    <div className="ordering">
      <p className="hint">
        {placed.length === 0
          ? say("tapInOrder")
          : say("someInOrder", { placed: placed.length, items: items.length })}
      </p>
      <ul className="rows">
        {items.map(({ at, text }) => {
          const place = placed.indexOf(at) + 1;
          return (
            <li key={at}>
              <button
                type="button"
                className="row"
                dir="auto"
                aria-pressed={place > 0}
                onClick={() => toggle(at)}
              >
                <span className="row-number" aria-hidden="true">
                  {place > 0 && place}
                </span>
                <span className="row-text" lang={lang}>
                  <WithFormulas text={text} />
                </span>
                {place > 0 && <span className="visually-hidden">{say("place", { place })}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
