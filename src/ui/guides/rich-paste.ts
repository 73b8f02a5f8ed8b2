/** What was pasted or typed: plain text, and where it came with formatting that text as HTML. */
export type Pasted = { readonly text: string; readonly html: string | null };

/** Elements that say how a document is built. */
const structure = /<(?:h[1-6]|p|li|dt|table|blockquote|details)[\s>]/i;

/**
 * The HTML of what is pasted, where it holds the structure of a document. Editors of code put coloured lines on the
 * clipboard: there the plain text, which may be Markdown, says more.
 */
export const richPaste = (html: string): string | null => (structure.test(html) ? html : null);
