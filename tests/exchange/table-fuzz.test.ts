import fc from "fast-check";
import { expect, it } from "vitest";
import { noteProblem } from "#deck/note-problem.ts";
import { asWritten } from "#exchange/row-content.ts";
import { deckFromTable } from "#exchange/table-deck.ts";
import type { TableMapping } from "#exchange/table-mapping.ts";
import { previewTable } from "#exchange/table-preview.ts";
import { columnRoles } from "#exchange/table-roles.ts";
import { tableTextOf } from "#exchange/table-text.ts";

const runs = { numRuns: 2_000 };

const own = "Kind,Topic,Prompt,Points,Why,Answer,When,Section,Disputed,Deck,Key\n";
const part = fc.constantFrom(
  ...['"', '""', '"""', ",", ";", "\t", "|", " - ", "\n", "\r\n", "\r", " ", "\u0000", "\ufeff"],
  ...["#separator:tab\n", "#separator:\n", "#html:true\n", "#columns:Front,Back\n", "#deck:a::\n"],
  ...["#tags column:2\n", "#guid column:99999\n", "#deck column:-1\n", "sep=,\n", "#", "'", "=1+1"],
  ...[
    "{{c1::",
    "{{c2::a}}",
    "::hint",
    "}}",
    "{{gap}}",
    "<b>",
    "</div>",
    "<br>",
    "&nbsp;",
    "[sound:x]",
  ],
  ...["__proto__", "constructor", "toString", "Question", "Frage", "kind", "fact", "cloze", "x/y"],
  ...["• ", "  ", "- ", "1. ", "§ ", "\ud800", "\udc00", "\ue000", "é", "word ", "a?", own],
);
const anyTable = fc.oneof(
  fc.array(part, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(part, { maxLength: 40 }).map((parts) => own + parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const anyMapping: fc.Arbitrary<TableMapping> = fc.record({
  separator: fc.oneof(
    fc.constantFrom(",", "\t", ";", "", '"', "\n", "\r", " ", ".*", "("),
    fc.string({ maxLength: 12 }),
  ),
  rowEnd: fc.constantFrom(null, ";", "", "\n\n", '"', ","),
  hasHeader: fc.boolean(),
  isHtml: fc.boolean(),
  columns: fc.array(fc.constantFrom(...columnRoles), { maxLength: 12 }),
  kind: fc.constantFrom("question", "pitfall", "sequence", "fact", "action"),
  title: fc.constantFrom("", " ", "Deck", "x".repeat(500), "::"),
});

it("any text is read without harm: whole notes under ids of their own, and each problem at a line that there is", () => {
  fc.assert(
    fc.property(anyTable, fc.option(anyMapping), (text, chosen) => {
      const preview = previewTable(text, chosen ?? {});
      expect(preview.rows.length).toBeLessThanOrEqual(20);
      const mapping = chosen ?? preview.guess;
      const { deck, lines, problems } = deckFromTable(text, mapping, asWritten);
      expect(deck.notes.map(noteProblem).filter((problem) => problem !== null)).toEqual([]);
      expect(new Set(deck.notes.map(({ id }) => id)).size).toBe(deck.notes.length);
      const lineCount = text.split(/\r\n|\n|\r/).length;
      const last = mapping.rowEnd ? text.length + 1 : lineCount;
      for (const { line, text: told } of [...problems, ...preview.problems]) {
        if (line === null) expect(told).not.toMatch(/^Line/);
        else expect(told.startsWith(`Line ${line}: `) && line >= 1 && line <= last).toBe(true);
      }
      for (const { id } of deck.notes) expect(lines.get(id)).toBeLessThanOrEqual(last);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    runs,
  );
}, 600_000);

it("any bytes are read as text, or refused in a sentence", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const read = tableTextOf(bytes);
      if (read.type === "problem") expect(read.problem).toMatch(/^This .*\.$/);
      else expect(previewTable(read.text).columns.length).toBeLessThanOrEqual(100);
    }),
    runs,
  );
}, 600_000);
