import { isBeyondReading, withoutDepth } from "./bounds.ts";

// A Markdown parser moves all that it has read for each list item it finds, so that its time grows with the square of a
// document. Cut into pieces, at places where a paragraph, list or code block cannot go on, it grows in line.

const enough = 8_000;
const tooMuch = 2 * enough;
const longestGap = 100;
const mostDefinitions = 1_000;

const fence = /^\s*(?:(?:>|[-+*]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/;
const heading = /^#{1,6}\s/;
const item = /^(?:[-+*]|\d{1,9}[.)])\s/;
const paragraph = /^[^\s>|:~`=+*-]/;
const beginsBlock = /^\s*(?:$|[-+*>#|]|\d{1,9}[.)]\s)/;
const html =
  /^ {0,3}<(?:[!?]|\/?(?:article|aside|blockquote|center|details|div|dl|dt|dd|form|h[1-6]|header|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|th|thead|tr|ul)\b)/i;
const verbatim = /<(pre|script|style|textarea)\b|<!--/gi;
const definition = /^ {0,3}\[([^\]]{1,200})\]:\s*\S+/;

export type Chunk = {
  readonly text: string;
  /** How many lines stand before it. */
  readonly above: number;
  /** It bears more marks than can be read, and is text. */
  readonly isLiteral: boolean;
};

/** Cuts a Markdown text into pieces that read the same alone. Links that are defined elsewhere are defined in each. */
export function chunksOf(text: string): { chunks: Chunk[]; bounded: number | null } {
  const given = text.split(/\r\n?|\n/);
  const lines = given.map(withoutDepth);
  const deep = lines.findIndex((line, at) => line !== given[at]);
  const cutter = new ChunkCutter(lines);
  const chunks = cutter.cut();
  const literal = chunks.find((chunk) => chunk.isLiteral)?.above ?? -1;
  const bounded = [deep, literal].filter((at) => at >= 0);
  return { chunks, bounded: bounded.length > 0 ? Math.min(...bounded) + 1 : null };
}

class ChunkCutter {
  readonly #lines: readonly string[];
  readonly #definitions: readonly { label: string; line: string }[];
  readonly #chunks: Chunk[] = [];
  #from = 0;
  #size = 0;
  #openFence: string | null = null;
  /** What ends `<pre>` and its like, in which nothing is Markdown. */
  #openTag: string | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    const defined = lines.flatMap((line) => {
      const label = definition.exec(line)?.[1];
      return label ? [{ label: `[${label.toLowerCase()}]`, line }] : [];
    });
    this.#definitions = defined.slice(0, mostDefinitions);
  }

  cut(): Chunk[] {
    let paragraphFrom = 0;
    for (const [at, line] of this.#lines.entries()) {
      if (this.#isFree()) {
        if (beginsBlock.test(line)) {
          this.#setApart(paragraphFrom, at);
          paragraphFrom = at;
        }
        if (this.#canCut(at, line)) this.#end(at);
      }
      this.#size += line.length + 1;
      this.#follow(line);
      if (!this.#isFree()) paragraphFrom = at + 1;
    }
    this.#setApart(paragraphFrom, this.#lines.length);
    this.#end(this.#lines.length);
    return this.#chunks;
  }

  #isFree(): boolean {
    return this.#openFence === null && this.#openTag === null;
  }

  /** Before a heading or a paragraph where there is one, else before any item; and after a gap. */
  #canCut(at: number, line: string): boolean {
    const isAfterBlank = at > 0 && !this.#lines[at - 1]?.trim();
    if (
      isAfterBlank &&
      line.trim() &&
      !this.#lines
        .slice(Math.max(at - longestGap, 0), at)
        .join("")
        .trim()
    )
      return at > longestGap;
    if (this.#size > tooMuch && item.test(line)) return true;
    return this.#size > enough && (heading.test(line) || (isAfterBlank && paragraph.test(line)));
  }

  #setApart(from: number, to: number): void {
    const lines = this.#lines.slice(from, to);
    if (html.test(lines[0] ?? "") || !isBeyondReading(lines)) return;
    this.#end(from);
    this.#end(to, true);
  }

  #end(at: number, isLiteral = false): void {
    const text = this.#lines.slice(this.#from, at).join("\n").trimEnd();
    if (text) {
      const lower = this.#definitions.length > 0 ? text.toLowerCase() : "";
      const used = this.#definitions.filter(({ label }) => lower.includes(label));
      const whole = isLiteral ? text : [text, "", ...used.map(({ line }) => line)].join("\n");
      this.#chunks.push({ text: whole, above: this.#from, isLiteral });
    }
    this.#from = at;
    this.#size = 0;
  }

  #follow(line: string): void {
    const fenced = fence.exec(line)?.[1];
    if (this.#openFence !== null) {
      if (fenced?.startsWith(this.#openFence)) this.#openFence = null;
    } else if (this.#openTag !== null) {
      if (line.toLowerCase().includes(this.#openTag)) this.#openTag = null;
    } else if (fenced && fenced.length < 100) this.#openFence = fenced;
    else this.#openTag = openedIn(line);
  }
}

/** What must be found before the text is Markdown again, after `<pre>` and its like. */
function openedIn(line: string): string | null {
  if (!/^\s{0,3}</.test(line)) return null;
  const last = [...line.matchAll(verbatim)].at(-1);
  if (!last) return null;
  const end = last[1] ? `</${last[1].toLowerCase()}` : "-->";
  return line.toLowerCase().includes(end, last.index) ? null : end;
}
