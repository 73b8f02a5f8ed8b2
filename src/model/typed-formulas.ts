/**
 * Formulas in plain text: `$…$` in a line, `$$…$$` with lines of their own. As in pandoc, an opening dollar sign has no space behind
 * it, and a closing one none before it and no digit behind it: "$165K to $185K" are two prices.
 */
export const typedFormulas =
  /(?<![\\$])(?:\$\$(?!\$)\s*(?:[^\\$\s]|\\.)(?:[^\\$]|\\.)*\$\$|\$(?![\s$])(?:[^\\$]|\\.)*?(?:[^\\$\s]|\\\S)\$(?!\d))/gs;

export const hasFormulas = (text: string): boolean => text.search(typedFormulas) >= 0;
