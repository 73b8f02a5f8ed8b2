/** A formula. */
export type Maths = {
  readonly tex: string;
  /** It has lines of its own. */
  readonly isBlock: boolean;
  /** Null before it was made. */
  readonly shown: MathsShown | null;
};

/** The elements of MathML that a formula is made of. Nothing in them leads anywhere, loads anything, or runs. */
export const mathsElements = [
  "math",
  "mfrac",
  "mi",
  "mmultiscripts",
  "mn",
  "mo",
  "mover",
  "mpadded",
  "mphantom",
  "mprescripts",
  "mroot",
  "mrow",
  "ms",
  "mspace",
  "msqrt",
  "mstyle",
  "msub",
  "msubsup",
  "msup",
  "mtable",
  "mtd",
  "mtext",
  "mtr",
  "munder",
  "munderover",
  "none",
] as const;

/** Their attributes, which tell how they look. */
export const mathsAttributes = [
  "accent",
  "accentunder",
  "columnalign",
  "columnspan",
  "depth",
  "display",
  "displaystyle",
  "fence",
  "form",
  "height",
  "largeop",
  "linethickness",
  "lspace",
  "mathsize",
  "mathvariant",
  "maxsize",
  "minsize",
  "movablelimits",
  "rowspan",
  "rspace",
  "scriptlevel",
  "separator",
  "stretchy",
  "symmetric",
  "voffset",
  "width",
] as const;

/** What else belongs to the looks of an element: names of what the app's style sheet has. */
export const mathsLooks = [
  "bold",
  "box",
  "flush-left",
  "flush-right",
  "jot",
  "left",
  "line-bottom",
  "line-left",
  "line-right",
  "line-top",
  "right",
  "rule",
  "small",
  "struck",
  "struck-down",
  "struck-up",
  "wide-left",
] as const;

/** A part of a formula as it is shown. */
export type MathsPart = string | MathsElement;

export type MathsElement = {
  readonly name: (typeof mathsElements)[number];
  readonly attributes: Readonly<Partial<Record<(typeof mathsAttributes)[number], string>>>;
  readonly looks: readonly (typeof mathsLooks)[number][];
  readonly children: readonly MathsPart[];
};

/** How a formula is shown. */
export type MathsShown =
  | MathsElement
  /** It is no TeX that can be shown. */
  | "wrong"
  /** What shows formulas is not on this device yet. */
  | "not here";
