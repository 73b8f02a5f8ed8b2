const quote = 0x22;
const backslash = 0x5c;
const opening = [0x5b, 0x7b];
const closing = [0x5d, 0x7d];

/**
 * Whether lists and objects stand in one another more than `limit` deep in a text that may be JSON. It is counted before the text
 * is parsed, and where the text is no JSON the answer means nothing.
 */
export function nestsDeeperThan(limit: number, json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) at = endOfString(json, at);
    else if (opening.includes(code)) {
      depth += 1;
      if (depth > limit) return true;
    } else if (closing.includes(code)) depth -= 1;
  }
  return false;
}

/** Where the string that begins at a quote ends. */
function endOfString(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === backslash) at += 1;
    else if (code === quote) return at;
  }
  return json.length;
}
