import type { MathsElement } from "#model/maths.ts";

/** What temml makes of TeX: a text, an element, or something around several. */
export type Made = {
  readonly text?: string;
  readonly type?: string;
  readonly tagName?: string;
  readonly src?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Made[];
};

type Look = MathsElement["looks"][number];

const ofClass: Readonly<Record<string, Look>> = {
  "tml-jot": "jot",
  "tml-left": "left",
  "tml-right": "right",
  "tml-small": "small",
};

/** Nothing is shown of colours: no one knows whether they can be seen on the page as its user has it. */
const ofStyle: readonly (readonly [property: string, value: RegExp, look: Look])[] = [
  ["border", /solid/, "box"],
  ["borderBottom", /\S/, "line-bottom"],
  ["borderLeft", /\S/, "line-left"],
  ["borderRight", /\S/, "line-right"],
  ["borderTop", /\S/, "line-top"],
  ["fontWeight", /^bold$/, "bold"],
  ["paddingLeft", /^0(?:em|pt)?$/, "flush-left"],
  ["paddingLeft", /^[12]em$/, "wide-left"],
  ["paddingRight", /^0(?:em|pt)?$/, "flush-right"],
];

/**
 * How an element looks, by names: the page's policy allows no styles in elements. What is only fine tuning for one font or browser
 * is left out.
 */
export function looksOf({ type, attributes = {}, classes = [], style = {} }: Made): Look[] {
  const looks = [
    ...classes.flatMap((name) => ofClass[name] ?? []),
    ...ofStyle.flatMap(([property, value, look]) =>
      value.test(`${style[property] ?? ""}`) ? [look] : [],
    ),
    ...(type === "mspace" && "mathbackground" in attributes ? (["rule"] as const) : []),
  ];
  return [...new Set(looks)];
}

/** `math-depth` is what MathML has an attribute for. */
export function scriptLevelOf({ style = {} }: Made): { readonly scriptlevel?: string } {
  const depth = `${style.mathDepth ?? style["math-depth"] ?? ""}`;
  return /^\d$/.test(depth) ? { scriptlevel: depth } : {};
}

const strikes: Readonly<Record<string, readonly Look[]>> = {
  box: ["box"],
  downdiagonalstrike: ["struck-down"],
  horizontalstrike: ["struck"],
  updiagonalstrike: ["struck-up"],
  "updiagonalstrike downdiagonalstrike": ["struck-up", "struck-down"],
};

/** @throws where something is drawn around it that is not shown here */
export function struckBy({ attributes = {} }: Made): readonly Look[] {
  const found = strikes[`${attributes.notation}`];
  if (!found) throw new Error(`Unknown: ${attributes.notation}`);
  return found;
}
