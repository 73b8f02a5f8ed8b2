import { describe, expect, it } from "vitest";
import { readHtml } from "#document/read-html.ts";
import { asWritten, type ReadField } from "#exchange/row-content.ts";
import { deckFromTable } from "#exchange/table-deck.ts";
import type { TableMapping } from "#exchange/table-mapping.ts";
import { previewTable, type TableChoice } from "#exchange/table-preview.ts";
import { tableTextOf } from "#exchange/table-text.ts";

/** What is made of a table by the mapping that is guessed, with changes. */
function imported(text: string, over: Partial<TableMapping> = {}, choice: TableChoice = {}) {
  const mapping = { ...previewTable(text, choice).guess, ...over };
  const read: ReadField = mapping.isHtml ? readHtml : asWritten;
  const { deck, lines, problems } = deckFromTable(text, mapping, read);
  return {
    deck,
    contents: deck.notes.map(({ content }) => content),
    lines: deck.notes.map(({ id }) => lines.get(id)),
    problems: problems.map((problem) => problem.text),
  };
}

const question = (prompt: string, ...points: string[]) => ({ kind: "question", prompt, points });

describe("notes exported from Anki", () => {
  const header = [
    "#separator:tab",
    "#html:true",
    "#guid column:1",
    "#notetype column:2",
    "#deck column:3",
    "#tags column:6",
  ].join("\n");

  it("are questions and facts, with deck, tags and HTML read as the header says", () => {
    const { deck, contents, lines, problems } = imported(
      [
        header,
        "D4f&^\tBasic\tJobs::Data\tWhat is <b>idempotency</b>?\tOne effect<br>However often it runs[sound:a.mp3]\tsystem_design::queues hard",
        'x1\tCloze\tJobs::Data\t"A shard holds {{c1::ten}}&nbsp;segments of ""{{c2::one::what?}}"""\t\tstorage',
        "x2\tBasic\tJobs::Data\tWhat does this print?<pre>a = 1</pre>\t<ul><li>Nothing</li><li>An <i>error</i></li></ul>\t",
        "x3\tBasic\tJobs::Data\tWhat is missing?\t\t",
      ].join("\n"),
    );
    expect(deck.title).toBe("Data");
    expect(contents).toEqual(
      [
        question("What is idempotency?", "One effect", "However often it runs"),
        { kind: "fact", text: 'A shard holds {{ten}} segments of "{{one}}"' },
        question("What does this print?\n\n```\na = 1\n```", "Nothing", "An error"),
      ].map((content) => expect.objectContaining(content)),
    );
    expect(deck.notes.map(({ topic }) => topic)).toEqual(["queues", "storage", "Data"]);
    expect(lines).toEqual([7, 8, 9]);
    expect(problems).toEqual(["Line 10: Write at least one point. The row was left out."]);
  });

  it("tell their columns by name, and what holds for all of them", () => {
    const preview = previewTable(
      "#separator:Semicolon\n#html:false\n#columns:Front;Back;Source\n#deck:Databases\n#tags:sql\nWhat is 1NF?;Atomic values;a book\n",
    );
    expect(preview.columns).toEqual(["Front", "Back", "Source"]);
    expect(preview.guess).toMatchObject({
      separator: ";",
      hasHeader: false,
      isHtml: false,
      columns: ["prompt", "answer", "none"],
      title: "Databases",
    });
    const { deck } = imported("#separator:Semicolon\n#tags:sql\nWhat is 1NF?;Atomic values\n");
    expect(deck.notes.map(({ topic }) => topic)).toEqual(["sql"]);
  });

  it("with more gaps than a note may have are several notes, which share them out", () => {
    const { contents } = imported(
      "{{c1::a}} {{c2::b}} {{c3::c}} {{c4::d}} {{c5::e}}\t\n{{c1::x}}\t",
    );
    expect(contents).toEqual([
      { kind: "fact", text: "{{a}} {{b}} {{c}} {{d}} e" },
      { kind: "fact", text: "a b c d {{e}}" },
      { kind: "fact", text: "{{x}}" },
    ]);
  });

  it("with a cloze within a cloze ask for the outer one", () => {
    expect(imported("{{c1::the {{c2::inner}} part}} of it\t").contents).toEqual([
      { kind: "fact", text: "{{the inner part}} of it" },
    ]);
  });
});

describe("a set exported from Quizlet", () => {
  it("has a term and a definition on each line", () => {
    const { contents, deck } = imported(
      "mutex\tLets one in at a time\ndeadlock\tEach waits for the other. Nobody goes on.\n",
      {},
      { title: "Threads" },
    );
    expect(deck.title).toBe("Threads");
    expect(contents).toEqual([
      question("mutex", "Lets one in at a time"),
      question("deadlock", "Each waits for the other.", "Nobody goes on."),
    ]);
  });

  it("may have separators of its own", () => {
    expect(imported("mutex - one at a time\ndeadlock - all wait").contents).toEqual([
      question("mutex", "one at a time"),
      question("deadlock", "all wait"),
    ]);
    expect(imported("mutex\tone at a time;deadlock\tall wait;").contents).toEqual([
      question("mutex", "one at a time"),
      question("deadlock", "all wait"),
    ]);
    const chosen = { separator: "=>", rowEnd: "\n\n" };
    expect(imported("mutex=>one\nat a time\n\ndeadlock=>all wait", {}, chosen).contents).toEqual([
      question("mutex", "one", "at a time"),
      question("deadlock", "all wait"),
    ]);
  });
});

describe("a table from anywhere", () => {
  it.each([
    ["breaks are tags", "What is a mutex?,It lets <br>one in", true],
    ["a pair of tags stands in a line", "What is a <i>mutex</i>?,It lets one in", true],
    ["a tag is only asked about", "What does <b> do?,It prints bold", false],
    ["types have angle brackets", "List<String> or List<Object>?,a < b && c > d", false],
    ["a field has lines of its own", 'Why <b>two</b>?,"One to lock\nOne to wait"', false],
  ])("is read as HTML or not where %s", (_, row, isHtml) => {
    expect(previewTable(`Question,Answer\n${row}\n`).guess.isHtml).toBe(isHtml);
  });

  it.each([
    ["English", "Question,Answer,Category", ["prompt", "answer", "topic"]],
    ["German", "Thema;Frage;Antwort;Schlagwörter", ["topic", "prompt", "answer", "tags"]],
    ["Spanish", "Pregunta,Respuesta,Categoría", ["prompt", "answer", "topic"]],
    [
      "names that say nothing, beside one that does",
      "ID,Front,Source",
      ["key", "prompt", "answer"],
    ],
  ])("is understood by its header in %s", (_, head, roles) => {
    const separator = head.includes(";") ? ";" : ",";
    const preview = previewTable(`${head}\n${head.replace(/[^,;]+/g, "x y")}`);
    expect(preview.separator).toBe(separator);
    expect(preview.hasHeader).toBe(true);
    expect(preview.guess.columns).toEqual(roles);
  });

  it("is understood by its columns' place without a header, and what repeats is the topic", () => {
    const rows = ["a?,b,SQL", "c?,d,SQL", "e?,f,Spark", "g?,h,Spark"];
    const preview = previewTable(rows.join("\n"));
    expect(preview.hasHeader).toBe(false);
    expect(preview.columns).toEqual(["Column 1", "Column 2", "Column 3"]);
    expect(preview.guess.columns).toEqual(["prompt", "answer", "topic"]);
    expect(preview.rows).toHaveLength(4);
  });

  it("shows 20 rows of many", () => {
    expect(previewTable("a?,b\n".repeat(500)).rows).toHaveLength(20);
  });

  it("obeys a line that tells Excel the separator", () => {
    expect(imported("sep=|\nWhy?|Because").contents).toEqual([question("Why?", "Because")]);
    expect(imported("sep=|\nWhy?|Because").lines).toEqual([2]);
  });

  it("of mistakes and what is better holds pitfalls", () => {
    const { contents } = imported("Mistake,Better,Why\nRambles,Stops,It bores");
    expect(contents).toEqual([
      { kind: "pitfall", mistake: "Rambles", better: ["Stops"], why: ["It bores"] },
    ]);
  });

  it("of tasks holds actions", () => {
    const { contents } = imported("Task,When\nWrite it down,Week 1");
    expect(contents).toEqual([
      { kind: "action", action: "Write it down", prove: ["Write it down"], when: "Week 1" },
    ]);
  });

  it("can say the kind of each row, in words of three languages", () => {
    const { contents } = imported(
      'Kind,Prompt,Points\nReihenfolge,Order?,"1. a\n2. b\n3. c"\nhecho,A {{gap}},\nPregunta,Why?,"- x\n- y"',
    );
    expect(contents).toEqual([
      { kind: "sequence", prompt: "Order?", items: ["a", "b", "c"] },
      { kind: "fact", text: "A {{gap}}" },
      question("Why?", "x", "y"),
    ]);
  });

  it("keeps the whole answer beside the points that are cut from it", () => {
    const long = Array.from({ length: 9 }, (_, at) => `line ${at + 1}`);
    const { contents } = imported(`"Why?","${long.join("\n")}"\n"How?","So"`);
    expect(contents).toEqual([
      { ...question("Why?", ...long.slice(0, 7)), answer: long.join("\n") },
      question("How?", "So"),
    ]);
  });

  it("has a key point for each line of an answer, without the marks in front of it", () => {
    const { contents } = imported(
      'Question,Answer\nWhy?,"It is fast.\nIt is small."\nHow?,"So:\n- read\n- write"\n',
    );
    expect(contents).toEqual([
      question("Why?", "It is fast.", "It is small."),
      question("How?", "So:", "read", "write"),
    ]);
  });

  it("tells by its line what is left out", () => {
    const { contents, problems } = imported(
      'Question,Answer\nWhy?,So\n,nothing asked\nWhy?,So\n"How?,So',
    );
    expect(contents).toEqual([question("Why?", "So"), question('"How?', "So")]);
    expect(problems).toEqual([
      "Line 3: Write what is asked. The row was left out.",
      "Line 4: says the same as a row above; it was left out.",
      "Line 5: a quote is not closed where its cell ends; the cell was read as it is written.",
    ]);
  });

  it("of one column says what to do", () => {
    expect(previewTable("only\nwords").problems.map(({ text }) => text)).toEqual([
      "Only one column was found. Choose another separator.",
    ]);
  });
});

describe("a table that Rehearse wrote and a person edited", () => {
  const header = "Kind,Topic,Prompt,Points,Why,Answer,When,Section,Disputed,Deck,Key";

  it("keeps the ids of its notes, and gives new rows ids of their own", () => {
    const { deck } = imported(
      `${header}\nquestion,t,A new one?,yes,,,,,,Faq,\nquestion,t,Old?,"a\nb",,,,,,Faq,faq-deck/a-new-one\n`,
    );
    expect(deck.notes.map(({ id }) => id)).toEqual(["faq-deck/a-new-one-2", "faq-deck/a-new-one"]);
    expect([deck.id, deck.title]).toEqual(["faq-deck", "Faq"]);
  });

  it("comes back from a spreadsheet that saves with semicolons, in Windows-1252, and without columns that were taken out", () => {
    const saved =
      'Key;Kind;Prompt;Points\r\nfaq/why;question;"Warum; wof\u00fcr?";"\'-5 Grad\nSo"\r\nfaq/how;question;\'3/4?;\'1-2\r\n';
    const read = tableTextOf(Uint8Array.from(saved, (letter) => letter.charCodeAt(0)));
    const { deck, contents, problems } = imported(read.type === "text" ? read.text : "");
    expect(problems).toEqual([]);
    expect(contents).toEqual([
      question("Warum; wofür?", "-5 Grad", "So"),
      question("'3/4?", "1-2"),
    ]);
    expect(deck.notes.map(({ id }) => id)).toEqual(["faq/why", "faq/how"]);
  });

  it("tells a kind that it does not know, and one-sided disputes", () => {
    const { problems, contents } = imported(
      `${header}\nriddle,t,Why?,so,,,,,"only a side",Faq,faq/why\n`,
    );
    expect(contents).toEqual([question("Why?", "so")]);
    expect(problems).toEqual([
      "Line 2: “riddle” is no kind of note; it was read as a question.",
      "Line 2: each side of what is disputed needs a line “§ section” beneath it; they were left out.",
    ]);
  });
});
