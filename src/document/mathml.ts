import temml from "temml";
import {
  type MathsElement,
  type MathsPart,
  type MathsShown,
  mathsAttributes,
  mathsElements,
} from "#model/maths.ts";
import { looksOf, type Made, scriptLevelOf, struckBy } from "./mathml-looks.ts";

/** Longer formulas are shown as they were typed: what is made of one may be many times as long. */
const longest = 2_000;
const mostElements = 5_000;

const settings = {
  throwOnError: true,
  // Nothing leads anywhere or is loaded, nor has it a style of its own.
  trust: false,
  maxExpand: 300,
  /** In em, and in points. */
  maxSize: [30, 300] as [number, number],
  wrap: "none",
} as const;

/** How a formula in TeX is shown. */
export function mathmlOf(tex: string, isBlock: boolean): Exclude<MathsShown, "not here"> {
  if (tex.length > longest) return "wrong";
  try {
    const made: Made = temml.__renderToMathMLTree(tex, { ...settings, displayMode: isBlock });
    const [shown, ...others] = new Sanitising().partsOf(made);
    return others.length === 0 && typeof shown === "object" ? shown : "wrong";
  } catch {
    // It is no TeX, nests too deep, or has what is not shown here.
    return "wrong";
  }
}

/** Takes over what is known and harmless, and throws at anything else: a formula without a part would say something else. */
class Sanitising {
  #elements = 0;

  partsOf(made: Made): MathsPart[] {
    if (made.text !== undefined) return [made.text];
    if (made.type === undefined) {
      if (made.tagName !== undefined || made.src !== undefined) throw new Error("No MathML.");
      return this.#childrenOf(made);
    }
    return [this.#elementOf(made, made.type)];
  }

  #elementOf(made: Made, type: string): MathsElement {
    this.#elements += 1;
    if (this.#elements > mostElements) throw new Error("Too large.");
    if (type === "menclose") {
      // Not of MathML Core. What strikes it is a part of its own, without anything in it.
      const [struck] = made.children ?? [];
      const children = struck ? this.partsOf(struck) : [];
      return { name: "mrow", attributes: {}, looks: struckBy(made), children };
    }
    const name = mathsElements.find((known) => known === type);
    if (!name) throw new Error(`Unknown: ${type}`);
    return {
      name,
      attributes: { ...attributesOf(made), ...scriptLevelOf(made) },
      looks: looksOf(made),
      children: this.#childrenOf(made),
    };
  }

  #childrenOf({ children = [] }: Made): MathsPart[] {
    return children.flatMap((child) => this.partsOf(child));
  }
}

/** Words, numbers and lengths. */
const harmless = /^[\w .%+-]{1,40}$/;

const attributesOf = ({ attributes = {} }: Made): MathsElement["attributes"] =>
  Object.fromEntries(
    mathsAttributes.flatMap((name) => {
      const value = `${attributes[name] ?? ""}`;
      return harmless.test(value) ? [[name, value]] : [];
    }),
  );
