import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "#document/read.ts";
import { askedBy, type Draft, type Reading } from "#model/draft.ts";

// What a person finds who reads the documents in fixtures/. Each line: topic | what is asked | how its answer begins | … and ends.

const read = (name: string): Reading =>
  readDocument({ text: readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8"), name });

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();

/** Compares the notes of a kind with what was expected, one to one and in order. */
function expectNotes(reading: Reading, kind: Draft["kind"], expected: readonly string[]) {
  const notes = reading.notes.filter((note) => note.kind === kind);
  const rows = expected.map((row) => row.split(" | ").map((part) => part.trim()));
  expect(notes.map((note) => plain(askedBy(note)))).toEqual(
    rows.map(([, asked = ""]) => plain(asked)),
  );
  for (const [at, [topic, asked, begins = "", ends = begins]] of rows.entries()) {
    const note = notes[at] as Draft;
    const answer = plain(note.kind === "pitfall" ? note.better : note.answer);
    expect.soft(note.topic, asked).toBe(topic);
    expect.soft(answer.slice(0, plain(begins).length), asked).toBe(plain(begins));
    expect.soft(answer.slice(answer.length - plain(ends).length), asked).toBe(plain(ends));
  }
}

const skippedFor = ({ skipped }: Reading, reason: RegExp): string[] =>
  skipped.filter((each) => reason.test(each.reason)).map(({ text }) => text);

const withoutAnswer = /without an answer/;

describe("a handbook with numbered headings, some without a question mark", () => {
  const reading = read("backend-handbook.md");
  test("has six questions, with the sub-headings in their answers", () => {
    expectNotes(reading, "question", [
      "Databases | Explain the CAP theorem | A distributed store | answering with old data.",
      "Databases | What is an index? | A separate structure | updates the index too.",
      "Databases | Transactions and isolation levels | Level | no no",
      "Databases | Optimistic versus pessimistic locking | Optimistic locking | when it reads.",
      "Caching | How would you invalidate a cache? | So, how do you keep | how stale an answer may be.",
      "Caching | What is a cache stampede and how is it avoided? | Many callers miss | early, random refresh",
    ]);
    expect(reading.notes).toHaveLength(6);
  });
  test("is called as its front matter says, and its own questions are left out", () => {
    expect(reading.title).toBe("Backend interview handbook");
    expect(skippedFor(reading, /the guide itself/)).toEqual([
      "Why this handbook?",
      "Who is this for?",
    ]);
    expect(skippedFor(reading, /contents/)).toEqual(["Table of Contents"]);
  });
});

describe("questions with Q1, Question 5 and Q:, and answers with A:, Ans. and Answer:", () => {
  const reading = read("data-questions.md");
  test("keep the answers without their labels", () => {
    expectNotes(reading, "question", [
      "SQL & data questions | What does GROUP BY do? | It folds rows | computed for each.",
      "SQL & data questions | When would you use HAVING instead of WHERE? | WHERE filters rows before | HAVING count(*) > 10;",
      "SQL & data questions | Explain a LEFT JOIN | Every row of the left table | the right one or NULL.",
      "Modelling | You are given a table of events with one row per click. How would you find sessions? | Compare each click | numbers them.",
      "Modelling | What is a slowly changing dimension? | A dimension whose rows | with its dates.",
      "Warehouses | What is a star schema? | One fact table | around it.",
      "Warehouses | What is a data lake? | Raw files | when they are read.",
      "Warehouses | How do you deduplicate a stream? | Keep the keys | bounds the memory.",
      "Warehouses | What is backfilling? | Running today's logic | past's data.",
    ]);
  });
  test("leave out the one without an answer and the one that comes twice", () => {
    expect(skippedFor(reading, withoutAnswer)).toEqual(["Q3) Window functions?"]);
    expect(skippedFor(reading, /duplicate/)).toEqual(["What does GROUP BY do?"]);
  });
});

test("bold lines are questions in a row of them, and else a part of the answer", () => {
  const reading = read("bold-questions.md");
  expectNotes(reading, "question", [
    "HTML and CSS | What is the box model? | Content, padding | into the width.",
    "HTML and CSS | What does position: sticky do? | It behaves like relative | top: 0; }",
    "HTML and CSS | Specificity | Inline styles win | over elements.",
    "HTML and CSS | Explain flexbox in two sentences. | A container lays | flex-grow.",
    "JavaScript | What is a closure? | A function together | born among.",
    "JavaScript | Why would you debounce a handler? | To run it once | Hardly.",
    "JavaScript | How does the event loop work? | 1. Take a task | on the whiteboard.",
    "JavaScript | What is hoisting? | Declarations are known | “temporal dead zone” once.",
  ]);
  expect(skippedFor(reading, /promotion/)).toHaveLength(1);
});

test("list items, table rows, folds and definitions are questions with bounded answers", () => {
  const reading = read("lists-and-tables.md");
  expectNotes(reading, "question", [
    "Linux | What is an inode? | A record of | not hold the name.",
    "Linux | What does kill -9 do? | It sends SIGKILL, which cannot be caught.",
    "Linux | How do you find what fills a disk? | du from the top | lsof +L1 tells.",
    "Containers | What is a layer? | A set of file changes on top of another set.",
    "Containers | What is an image made of? | Layers and a manifest.",
    "Containers | How is a container different from a VM? | It shares | brings its own.",
    "Networking | What is a subnet mask? | The bits of an address that name the network.",
    "Networking | What does NAT do? | It rewrites addresses | share one.",
    "Networking | Why TCP slow start? | To find out | without flooding it.",
    "Kubernetes | What is a pod? | The smallest thing | kind: Pod",
    "Kubernetes | What is a readiness probe? | A check that decides | restarts it instead",
    "Kubernetes | Deployments vs. StatefulSets | A StatefulSet gives each pod a stable name and disk.",
    "CI/CD | What happens when you push? | The pipeline builds | deploys.",
  ]);
  expect(skippedFor(reading, withoutAnswer)).toEqual([
    "What is a canary release?",
    "What is blue/green?",
    "How do you roll back a migration?",
  ]);
});

test("a quiz keeps its code and options in the prompt, and its answer out of it", () => {
  const reading = read("quiz.md");
  expectNotes(reading, "question", [
    "Python output quiz | What is printed? python print([] == False) A: True B: False C: an error | Answer: B | not equal to False.",
    "Python output quiz | What is printed? python def f(x=[]): x.append(1) return x f(); print(f()) A: [1] B: [1, 1] | Answer: B | function is defined.",
    "Python output quiz | Tuples cannot be changed, but what they hold can. A: True B: False | Answer: A | may hold a list.",
    "Second round | Which of these is a generator? A) [x for x in y] B) (x for x in y) C) {x for x in y} | Answer: B | one value at a time.",
    "Second round | What is the type of 1 / 2? int float Fraction | float, since / is true division.",
    "Second round | Which keyword hands a value back to the caller of a generator? a. return b. yield c. send | b. yield suspends the function.",
  ]);
});

describe("a saved page", () => {
  const reading = read("faq-page.html");
  test("is read without what stands around its article", () => {
    expect(reading.title).toBe("Product manager interview at Larkspur");
    expectNotes(reading, "question", [
      "Product manager interview at Larkspur | What are the rounds? | There are four | first to the last.",
      "Product manager interview at Larkspur | How hard is the case? | Harder than the posting says. You get one chart and forty minutes. A chart of weekly orders | numbers.",
      "FAQ | Is there a take-home? | No. Everything is live.",
      "FAQ | Do they negotiate? | Yes, on stock. | by level.",
    ]);
    expectNotes(reading, "pitfall", [
      "Common mistakes | Jumping to features. Candidates list ideas before they name a user. | Instead, state who it is for and what hurts.",
      "Common mistakes | Ignoring the money. Nobody asked what a market is worth. | A better answer sizes it in two lines.",
    ]);
    expectNotes(reading, "action", [
      "Preparation checklist | Read the last two shareholder letters",
      "Preparation checklist | Practise three cases aloud | Practise | filler words.",
      "Preparation checklist | Prepare four stories",
    ]);
  });
  test("lists what it left out", () => {
    expect(skippedFor(reading, withoutAnswer)).toEqual(["Can I apply again?"]);
    expect(skippedFor(reading, /contents/)).toHaveLength(1);
  });
});

test("accordions, boxes and tables of a page without headings are read", () => {
  const topic = "Nursing interview FAQ";
  expectNotes(read("accordion.html"), "question", [
    `${topic} | Why did you choose this ward? | Name something you saw | a result.`,
    `${topic} | How do you handle a difficult relative? | Listen first. | and by when.`,
    `${topic} | What would you do if a drug was given twice? | see to the patient | write it down`,
    `${topic} | How do you hand over a shift? | With SBAR | recommendation.`,
    `${topic} | What does a typical day look like? | Three rounds | of writing.`,
    `${topic} | Do you work nights? | Say what you can do; never promise more.`,
    `${topic} | What is duty of candour? | To tell patients | went wrong.`,
    `${topic} | What is triage? | Sorting patients | in which they came.`,
    `${topic} | Tell us about yourself | Training, present post | Two minutes.`,
    `${topic} | What is your weakness? | A true one | do about it.`,
  ]);
});

test("a blog post with a table of contents, options and a FAQ is read once", () => {
  const reading = read("toc-blog.html");
  const [fresh, old] = [
    "Kafka Interview Questions for Freshers",
    "Kafka Interview Questions for Experienced",
  ];
  expectNotes(reading, "question", [
    `${fresh} | What is a topic? | A named log that producers append to.`,
    `${fresh} | What is a partition? | A part of a topic | what is the leader?`,
    `${fresh} | Name the acknowledgement settings | acks | in-sync replicas have it`,
    `${old} | How is exactly-once achieved? | By idempotent | with the output`,
    `${old} | What happens when a broker dies? | A follower | too early.`,
    "Kafka MCQ | Who stores consumer offsets? A. the client B. an internal topic | B. an internal topic",
    "Kafka MCQ | What is the default retention? A. 7 days B. 30 days | A. 7 days",
    "Frequently Asked Questions | Is Kafka a queue? | Not quite: reading removes nothing.",
    "Frequently Asked Questions | Do I need Java? | No, clients exist for most languages.",
  ]);
});

describe("plain text with Windows line ends, tabs and hard spaces", () => {
  const reading = read("career-guide.txt");
  test("has its questions", () => {
    expectNotes(reading, "question", [
      "Questions they ask | Tell me about a time you were wrong? | Pick a case | check you added.",
      "Questions they ask | How do you explain a median to a salesperson? | With pay | one example",
      "FAQ | Is a degree required? | No. Roughly | had none.",
      "FAQ | Which SQL dialect? | Any. They read for thinking.",
      "FAQ | How long is the process? | Three weeks: | afternoon on site",
    ]);
    expect(skippedFor(reading, withoutAnswer)).toEqual([
      "What is your favourite chart?",
      "Q3: Are there brain teasers?",
    ]);
  });
  test("has its mistakes and its plan", () => {
    const topic = "Mistakes that cost offers";
    expectNotes(reading, "pitfall", [
      `${topic} | "I used Python." | "I cut the report from two days to one hour, in Python."`,
      `${topic} | reading the slide aloud. | say what the slide means.`,
      `${topic} | a dashboard with forty charts. | one page with three.`,
      `${topic} | Talking for ten minutes without a pause. | Strong candidates stop after two and ask whether to go on.`,
    ]);
    expectNotes(reading, "action", [
      "Preparation plan | Write five stories, one page each. | Week 1 | one page each.",
      "Preparation plan | Solve ten SQL tasks by hand | Week 2 | by hand",
      "Preparation plan | Read one analysis a day | Ongoing | a day",
    ]);
    const when = reading.notes.flatMap((note) => (note.kind === "action" ? [note.when] : []));
    expect(when).toEqual(["Week 1", "Week 2", "Ongoing"]);
  });
});

test("numbered tasks, Q. and Ans., and questions in lines of their own are read from plain text", () => {
  const reading = read("behavioural.txt");
  expectNotes(reading, "question", [
    "LEADERSHIP | Tell me about a time you led without authority. | Situation: Two teams | in the same week.",
    "LEADERSHIP | Describe a conflict with a colleague. | Situation: A reviewer | instead of a week.",
    "LEADERSHIP | Why do you want to leave? | Speak about | what you flee.",
    "FAILURE | What was your biggest failure? | A migration | the way back first.",
    "FAILURE | What would you do differently? | Ask earlier. | never polite.",
    "FAILURE | How do you take feedback? | I repeat it | one change.",
    "FAILURE | How do you give it? | Soon, in private, about the work.",
    "MOTIVATION | Where do you see yourself in five years? | name a skill | tie it to the team",
    "MOTIVATION | What motivates you? | Problems with a person at the other end.",
  ]);
  expect(skippedFor(reading, withoutAnswer)).toHaveLength(3);
});

test("mistakes are found in tables, bullets, quotes, paragraphs and under headings of their own", () => {
  const reading = read("mistakes.md");
  const [weak, last] = ["Weak and strong answers", "Mistakes in the last ten minutes"];
  expectNotes(reading, "pitfall", [
    "Do's and don'ts | Draw boxes at once | Ask for the numbers first",
    `Do's and don'ts | Say "it scales" | Say to how many requests, and what breaks next`,
    `${weak} | "We use Kafka because it is fast." | "We need replay for three days, so a log fits better than a queue."`,
    `${weak} | naming a product for each box | naming the guarantee each box must give`,
    `${weak} | One database for everything. | One per access pattern, and a reason for each.`,
    `${weak} | apologise for your drawing. | label the arrows.`,
    "Common pitfalls | Skipping the requirements Candidates start to draw in the first minute. | Strong candidates spend five on what is not needed.",
    `Common pitfalls | No numbers They say "a lot of traffic". | Instead, estimate: users, requests a day, bytes a request.`,
    "Common pitfalls | Silence | Nobody can follow a silent pen.",
    `${last} | Leaving no time for failure. Everything is drawn as if it always works. | The best candidates break one box themselves and say what happens.`,
    `${last} | Defending the first idea. Interviewers offer a hint for a reason. | Take it, and say what it changes.`,
    `${last} | ending without a summary. | name the two riskiest parts in one sentence.`,
    "Choosing a database | A graph in a key-value store | A graph store, or a join table with depth two",
  ]);
  expect(skippedFor(reading, /without what to do/)).toEqual(["Hide a doubt"]);
  expect(reading.notes.filter(({ kind }) => kind !== "pitfall")).toEqual([]);
});

test("checklists are actions; contents, references and steps of a process are none", () => {
  const reading = read("checklist.md");
  expectNotes(reading, "action", [
    "Six-week study plan | Collect stories | Week 1–2: | two about conflict",
    "Six-week study plan | Review distributed systems. | Week 3 | design documents.",
    "Six-week study plan | Mock interviews | Weeks 4-5 | do not know you",
    "Six-week study plan | Rest | Week 6 | Rest",
    "Preparation | Print the job posting",
    "Preparation | Choose three questions to ask",
    "Preparation | Sleep",
    "Technical checklist | Camera at eye level",
    "Technical checklist | A second network | A second network | phone as a hotspot",
    "Technical checklist | Whiteboard tool tried out",
    "Notes | Send thank-you notes within a day",
  ]);
  expectNotes(reading, "question", [
    "Staff engineer interviews in six weeks | What should I prepare for the system design round? | numbers everyone | end to end",
  ]);
});

test("question marks and numbers of other scripts are understood", () => {
  expectNotes(read("many-tongues.md"), "question", [
    "日本語 | 自己紹介をしてください。なぜ応募しましたか？ | 御社の製品を毎日使っているからです。",
    "日本語 | あなたの強みは何ですか？ | 計画を立てることです。",
    "العربية | ما هي نقاط قوتك؟ | العمل ضمن فريق.",
    "العربية | لماذا تركت عملك السابق؟ | أبحث عن تحد جديد.",
    "Emoji rounds | What is a mutex? | A lock that one thread holds at a time.",
    "Emoji rounds | What is a semaphore? | A counter that lets n threads in.",
    "Emoji rounds | Deadlock conditions | Mutual exclusion | circular wait.",
    "Español | ¿Cuál es tu mayor debilidad? | Elijo una verdadera | la trabajo.",
    "Español | ¿Por qué nosotros? | Por el producto y por el equipo.",
  ]);
});
