// The words and marks by which guides label a question and its answer. Each list is the field's usage in English.

/** "Q1", "Question 3:" alone on its line: the question stands beneath. */
export const bareQuestionLabel = /^(?:Q|Que|Ques|Question)\s*(?:no\.?\s*)?#?\d+\s*[.:)]?$/i;

/** "Q:", "Q1.", "Question 3)", "Q4 -" in front of a question, though no bare number. */
export const questionLabel =
  /^(?:Q|Que|Ques|Question)(?:\s*[.:)]\s*|\s*(?:no\.?\s*)?[#.]?\s?\d{1,4}\s*(?:[.:)\]]\s*|[-–—]\s+|\s+))(?=\S)/i;

const number =
  /^(?:#?\d{1,4}(?:\.\d{1,3})*\s*(?:[.):](?=\s|[^\s\d])|\s[-–—](?=\s))|[([]#?Q?\d{1,4}[)\]]|#\d{1,4}\b|(?:\d\ufe0f?\u20e3)+|🔟)\s*/iu;

/** The question without its number or label. */
export function withoutNumber(text: string): string {
  const bare = text.replace(number, "").replace(questionLabel, "").replace(number, "").trim();
  return bare || text;
}

export const isNumbered = (text: string): boolean => withoutNumber(text) !== text;

/** The number in front: of "12. What" 12, of "Question 3" 3, of "1.4 What" 4. */
export function numberOf(text: string): number | null {
  const digits = /\d+(?=\D*$)/.exec(text.slice(0, text.length - withoutNumber(text).length));
  return digits ? Number(digits[0]) : null;
}

export const isLabelled = (text: string): boolean => questionLabel.test(text);

const endMarks = /(?:[\s)\]}"'”’»*_.!…:]|\p{Extended_Pictographic}|\ufe0f|\u200d)$/u;

/** Ends as a question does; emphasis, quotes, emoji and brackets may follow the mark. */
export function endsAsQuestion(text: string): boolean {
  // "What is a lock? (Medium)", "Why? [Asked by Acme]".
  let end = text
    .slice(-120)
    .replace(/([?？؟])\s*(?:\([^()?]*\)|\[[^[\]?]*\])\s*$/, "$1")
    .slice(-40);
  while (endMarks.test(end)) end = end.replace(endMarks, "");
  return /[?？؟⁇\u037e]$/.test(end);
}

const asking =
  "what|what's|why|how|when|where|which|who|whom|whose|can|could|do|does|did|is|are|was|were|has|have|should|would|will|" +
  "in what|to what|at what|for what|under what|on what";
const telling =
  "explain|describe|compare|define|differentiate|differences?|distinguish|walk me|walk us|tell me|tell us|talk about|" +
  "talk me|give me|give an?|give us|give some|discuss|elaborate|summari[sz]e|outline|illustrate|convince|sell me|rate your";
const tellingWithObject =
  "list|name|state|mention|write|implement|design|build|create|find|identify|estimate|show|prove";
const interrogative = new RegExp(
  `^(?:(?:${asking}|${telling})\\b|(?:${tellingWithObject})\\s+(?:an?|the|some|any|your|all|us|me|how|what|which|one|two|three|four|five|\\d+|different|various)\\b)`,
  "i",
);

/** Begins as a question or as a task does, once its number, quotes and emoji are taken away. */
export const beginsAsQuestion = (text: string): boolean =>
  interrogative.test(withoutNumber(text).replace(/^[^\p{L}]+/u, ""));

/** "A:", "Ans.", "Answer 2:", "Sample answer:" in front of an answer. */
export const answerLabel =
  /^(?:A\s*\d*\s*[.:)]|(?:(?:sample|model|suggested|possible|example|short|good)\s+)?(?:Ans|Answer|Solution|Response)\s*\d*\s*(?:[.:)]|[-–—](?=\s)))\s*/i;

/** The same alone on its line, where no colon is needed. */
export const bareAnswerLabel =
  /^(?:A\s*\d*\s*[.:)]|(?:(?:sample|model|suggested|possible|example|short|good)\s+)?(?:Ans|Answer|Solution|Response)s?\s*\d*\s*[.:)\-–—]?)$/i;

const reveal =
  "(?:(?:click|tap)(?: here)?(?: to)?\\s+)?(?:(?:show|see|view|reveal|expand|check|toggle|read|open|display|hide)\\s+)?" +
  "(?:(?:the|an?|my|our)\\s+)?(?:(?:correct|right|sample|model|suggested|possible|full|short|detailed)\\s+)?";

/** A fold or a line that hides the answer: "Answer", "Show the solution", "Answer: D", "The correct answer is B". */
export const hidesAnswer = new RegExp(
  `^[^\\p{L}\\p{N}]*${reveal}(?:ans|answers?|solutions?|explanations?|options?(?=\\s*[:：]))(?:\\s*[:：.!]|\\s*$|\\s+(?:is\\s+)?\\(?[A-Z]\\)?(?=\\W|$)|\\s+[-–—]\\s)`,
  "iu",
);
