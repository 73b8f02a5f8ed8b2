import type { Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { parse } from "parse5";
import { VFile } from "vfile";

/**
 * A page as browsers read it. Nothing of it runs, nor is anything fetched. hast-util-from-html would bring the sentences of all
 * errors that a page can have, which nobody is told.
 */
export const parsedHtml = (text: string): Root =>
  fromParse5(parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false }), {
    file: new VFile(text),
  }) as Root;
