import type { MathsShown } from "#model/maths.ts";
import type { RichNode, RichText } from "#model/rich-text.ts";

type Show = (tex: string, isBlock: boolean) => MathsShown;

/** What shows formulas is loaded with the first of them. Where it cannot be, they stay as they were typed. */
const showing = (): Promise<Show> =>
  import("#document/mathml.ts").then(
    ({ mathmlOf }) => mathmlOf,
    () => () => "not here",
  );

/** A text with its formulas as they are shown. */
export const withMathsShown = async (tree: RichText): Promise<RichText> =>
  tree.some(hasMaths) ? shownIn(tree, await showing()) : tree;

const hasMaths = (node: RichNode): boolean =>
  typeof node !== "string" && (node.maths !== undefined || node.children.some(hasMaths));

const shownIn = (tree: RichText, show: Show): RichText =>
  tree.map((node) => {
    if (typeof node === "string") return node;
    const { maths } = node;
    return maths
      ? { ...node, maths: { ...maths, shown: show(maths.tex, maths.isBlock) } }
      : { ...node, children: shownIn(node.children, show) };
  });
