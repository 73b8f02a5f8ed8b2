import { expect, it } from "vitest";
import { asWritten } from "#exchange/row-content.ts";
import { deckFromTable } from "#exchange/table-deck.ts";
import { previewTable } from "#exchange/table-preview.ts";

// Tables that are made to hold a reader up: by marks that wait for their end, by length, by number.

const own = "Kind,Topic,Prompt,Points,Why,Answer,When,Section,Disputed,Deck,Key\n";
const tables: Readonly<Record<string, string>> = {
  "open quotes": '"a\n'.repeat(20_000),
  "pairs of quotes": `"${'""'.repeat(400_000)}`,
  "quotes before quotes": '""a\n"x\n'.repeat(10_000),
  "open sounds": `Why?\t${"[sound:".repeat(80_000)}\n`,
  "open gaps": `{{c1::a}}${"{{".repeat(250_000)}\tx\n`,
  "open clozes": `${"{{c1::a".repeat(80_000)}\tx\n`,
  "clozes in clozes": `${"{{c1::".repeat(40_000)}${"}}".repeat(40_000)}\tx\n`,
  "open code": `Why?\t${"```".repeat(180_000)}\n`,
  "marks without words": `Why?\t${"! ".repeat(250_000)}\n`,
  "a number without end": `${own}fact,t,${"1".repeat(500_000)},,,,,,,D,d/k\n`,
  "a number after a '": `${own}fact,t,'${"1".repeat(500_000)},,,,,,,D,d/k\n`,
  "bullets without end": `Why?\t"${"• \n".repeat(150_000)}"\n`,
  "the same question again and again": Array.from(
    { length: 5_000 },
    (_, at) => `Why?\t${at}\n`,
  ).join(""),
  "one key for all": own + "question,t,Why?,a,,,,,,D,d/k\n".repeat(5_000),
  "tags without end": `<b>${"<".repeat(500_000)}\tx\n`,
  "lines above without end": `${"#\n".repeat(200_000)}#separator:tab\na\tb\n`,
  "columns without end": `${"a,".repeat(100_000)}\n`.repeat(4),
  "tabs and semicolons": "\t;".repeat(300_000),
  "marks that are not to be seen": "\ufeff\u0000\ud800".repeat(200_000),
};

it.each(Object.entries(tables))("%s are read, or left out with a sentence", (_, text) => {
  const { guess } = previewTable(text);
  const { deck, problems } = deckFromTable(text, guess, asWritten);
  expect(deck.notes.length + problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(201);
});
