import type { Ref } from "react";
import type { KeyPoint } from "#model/note.ts";
import { say } from "#words/parts.ts";
import { useLanguage } from "./language.tsx";
import { WithFormulas } from "./with-formulas.tsx";

type Props = {
  readonly points: readonly KeyPoint[];
  readonly said: readonly number[];
  /** Their order is what was asked for. */
  readonly numbered: boolean;
  readonly onTick: (point: number, said: boolean) => void;
  readonly ref: Ref<HTMLFieldSetElement>;
};

/** What a full answer says, each point to be ticked as said. */
export function KeyPoints({ points, said, numbered, onTick, ref }: Props) {
  const lang = useLanguage();
  const List = numbered ? "ol" : "ul";
  return (
    <fieldset className="key-points" ref={ref} tabIndex={-1}>
      <legend className="hint">
        {numbered ? say("tickPlaces") : say("tick", { points: points.length })}
      </legend>
      <List className="rows">
        {points.map((point, at) => (
          <li key={point}>
            <label className="row" dir="auto">
              <input
                type="checkbox"
                checked={said.includes(at)}
                onChange={(event) => onTick(at, event.target.checked)}
              />
              {numbered && (
                <span className="row-number" aria-hidden="true">
                  {at + 1}
                </span>
              )}
              <span className="row-text" lang={lang}>
                <WithFormulas text={point} />
              </span>
            </label>
          </li>
        ))}
      </List>
    </fieldset>
  );
}
