import { createElement, type ReactNode } from "react";
import type { Maths, MathsElement, MathsPart } from "#model/maths.ts";
import { say } from "#words/parts.ts";
import "./formula.css";

type Props = { readonly typed: ReactNode; readonly maths: Maths };

/** A formula, or what was typed of it where it cannot be shown, and why. */
export function Formula({ typed, maths: { isBlock, shown } }: Props) {
  if (shown === null || typeof shown === "string")
    return (
      <span className="formula-typed">
        <code dir="ltr">{typed}</code> {shown && <small>({say(reasons[shown])})</small>}
      </span>
    );
  if (!isBlock) return elementOf(shown);
  // What is wider than the screen is moved by itself, with the keyboard too.
  const scrolled = { role: "group", "aria-label": say("formula"), tabIndex: 0, dir: "ltr" };
  return createElement("span", { className: "formula-block", ...scrolled }, elementOf(shown));
}

const reasons = { wrong: "formulaWrong", "not here": "formulaNotHere" } as const;

const partOf = (part: MathsPart): ReactNode => (typeof part === "string" ? part : elementOf(part));

// Made by `createElement`, so that the children need no keys: they never change places.
function elementOf({ name, attributes, looks, children }: MathsElement): ReactNode {
  const className = looks.map((look) => `maths-${look}`).join(" ");
  const props = { ...attributes, ...(className && { className }) };
  return createElement(name, props, ...children.map(partOf));
}
