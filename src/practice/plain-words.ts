/**
 * The words of a text in Markdown, as one would read them to somebody: no marks, no addresses, and no blocks of code, which nobody
 * can follow by ear. What is code within a sentence is mostly a name, and stays. Lines stay lines.
 */
export const plainWords = (text: string): string =>
  text
    .replace(fences, "\n")
    .replace(indentedCode, "\n")
    .replace(/!?\[([^\]]*)\]\((?:[^()\s]|\([^()]*\))*\)/g, "$1")
    .replace(/<?https?:\/\/[^\s>)]+>?/g, "")
    .replace(/<\/?[a-z][^<>]*>/gi, " ")
    .replace(/`+/g, "")
    .replace(/^[ \t]*(?:#{1,6}|>+|[-*+]|\d+[.)])[ \t]+(?:\[[ x]\][ \t]+)?/gim, "")
    .replace(/^[ \t]*\|?[ \t:|-]*-{3}[ \t:|-]*$/gm, "")
    .replace(/(\*\*|__|~~)(?=\S)(.+?)\1/g, "$2")
    .replace(/(?<![\w*])[*_](?=\S)([^*_\n]+?)(?<=\S)[*_](?![\w*])/g, "$1")
    .replace(/\\([^\w\s])/g, "$1")
    .replace(/[ \t]*\|[ \t]*/g, ", ")
    .replace(/[ \t]*(?:→|⇒|->|=>)[ \t]*/g, ", ")
    .replace(/^(?:, )+|(?:, )+$/gm, "")
    .replace(/[ \t]+/g, " ")
    .replace(/ +(?=[,.;:!?])/g, "")
    .trim();

/** To its end where it is not closed. */
const fences = /^[ \t]*(```|~~~)[^\n]*(?:\n[\s\S]*?)?(?:^[ \t]*\1[^\n]*$|(?![\s\S]))/gm;

/** Lines that begin with four blanks, behind an empty one. */
const indentedCode = /(?<=^|\n[ \t]*\n)(?:(?: {4}|\t)[^\n]*(?:\n|$))+/g;
