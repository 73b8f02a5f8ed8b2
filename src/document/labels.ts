// The words by which guides mark what a text is. Each list is the field's usage in English.

/** "Q1", "Question 3:" alone on its line: the question stands beneath. */
export const bareQuestionLabel = /^(?:Q|Question)\s*#?\d+\s*[.:)]?$/i;

const questionPrefix =
  /^(?:(?:Q|Question)\s*#?\d*\s*[.:)-]|#?\d{1,4}\s*[.):-](?=\s)|\[?Q\d+\]?)\s*/i;

/** "Q:", "Q1.", "Question 3)" in front of a question, though no bare number. */
export const questionLabel = /^(?:Q|Question)\s*#?\d*\s*[.:)]\s*(?=\S)/i;

export const answerLabel = /^(?:A|Ans|Answer|Solution)\s*\d*\s*[.:)]\s*/i;

/** A fold or a line that hides the answer: "Answer", "Show the solution", "Answer: D". */
export const hidesAnswer =
  /^(?:(?:click|tap)(?: here)?(?: to)?\s+)?(?:(?:show|see|view|reveal|expand|check|toggle|read)\s+)?(?:the\s+)?(?:correct\s+)?(?:answers?|solutions?|explanations?)(?:\s*[:.!]|\s*$|\s+\(?[A-Z]\)?\s*$)/i;

const interrogative =
  /^(?:what|what's|why|how|when|where|which|who|whom|whose|can|could|do|does|did|is|are|was|were|has|have|should|would|will|explain|describe|compare|define|list|name|tell|give|write|implement|differentiate|difference|differences|walk|discuss|design|talk|mention|state|outline|in what|to what|at what|for what|under what|on what)\b/i;

/** The question without its number or label. */
export const withoutNumber = (text: string): string => text.replace(questionPrefix, "").trim();

export const isNumbered = (text: string): boolean => questionPrefix.test(text);

export const isLabelled = (text: string): boolean => questionLabel.test(text);

/** Ends as a question does; emphasis, quotes, emoji and brackets may follow the mark. */
export const endsAsQuestion = (text: string): boolean =>
  /[?？؟](?:[\s)\]}"'”’»*_.!…:]|\p{Extended_Pictographic}|️|‍)*$/u.test(text);

export const beginsAsQuestion = (text: string): boolean => interrogative.test(withoutNumber(text));

/** Headings that are never asked, though all around them are. */
export const isFurniture = (text: string): boolean =>
  /^(?:table of contents?|contents?|toc|index|introduction|intro|overview|summary|conclusion|conclusions|references?|resources|further reading|related.*|about.*|disclaimer|license|licence|contribut\w*|acknowledg\w*|credits|changelog|author\w*|sponsors?|support|share this|comments?)[\s:.!]*$/i.test(
    withoutNumber(text),
  );

export const isContents = (text: string): boolean =>
  /^(?:table of contents?|contents?|toc|index|on this page|in this article)[\s:.!]*$/i.test(text) ||
  /table of contents?/i.test(text);

export const aboutMistakes = (heading: string): boolean =>
  /\b(?:mistakes?|pitfalls?|red flags?|errors?|what not to|things to avoid|to avoid|don'?ts?|anti-?patterns?|where candidates (?:fail|go wrong))\b/i.test(
    heading,
  );

export const aboutActions = (heading: string): boolean =>
  /\b(?:check-?lists?|preparations?|prepare|preparing|to-?dos?|action (?:plan|items?|steps?)|next steps|study plan|game ?plan)\b/i.test(
    heading,
  ) && !endsAsQuestion(heading);

const promotion =
  /\b(?:newsletter|subscribe|sign ?up (?:for|now|today|here)|enrol+ (?:now|today|in)|buy (?:now|the|my|our)|discount|coupon|promo code|limited offer|available on amazon|get (?:the|our|my) (?:full|complete|free|book|course|ebook|guide)|free trial|book a call|join (?:our|the) (?:newsletter|community|discord|waitlist)|follow (?:me|us) on|sponsored by|affiliate|like and share|star this repo)/i;

/** Text that sells something or asks for a following. */
export const isPromotion = (text: string): boolean => promotion.test(text) || /→\s*$/.test(text);

export const badLabel =
  /^(?:❌|✗|✘|👎|🚫)?\s*(?:BAD|Don['’]?t|Do not|Avoid|Wrong|Incorrect|Mistake|Weak|Poor|Instead of|Not this)(?:\s+(?:answer|example|candidates?|response|way))?\s*[:：—–-]\s*|^(?:❌|✗|✘|👎|🚫)\s*/i;

export const goodLabel =
  /^(?:✅|✓|✔️?|👍)?\s*(?:GOOD|Do(?: this)?|Instead|Right|Correct|Fix|Strong|Better|Try|Say|Use|Solution|What to do instead|Do this instead)(?:\s+(?:answer|example|candidates?|response|way))?\s*[:：—–-]\s*|^(?:✅|✓|✔️?|👍)\s*/i;

/** Begins a member of a row of mistakes. */
export const ordinal =
  /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|sixth|seventh|another(?: mistake| one)?|next|then|last(?:ly)?|finally|mistake\s*#?\d+)\b[\s,:.–—-]*/i;

/** Leads over from what is wrong to what is right. */
export const turnsToBetter =
  /\b(?:instead|best|better|strong(?:er|est)?|great|good|successful|top|right)\b.*\b(?:candidates?|pms?|people|engineers?|managers?|answers?|way|approach|practice|ones?|interviewees?)\b|^(?:instead|rather|better|do this|fix|try)\b|\b(?:instead)\b/i;

/** "Quarter 1:", "Ongoing:", "Week 2–3:" in front of an action. */
export const timeLabel =
  /^((?:(?:Q|quarter|week|day|month|year|phase|step)s?\s*#?\d+(?:\s*[-–—]\s*\d+)?|ongoing|continuous(?:ly)?|daily|weekly|monthly|quarterly|yearly|annually|always|today|tomorrow|tonight))\s*[:：—–]\s*/i;
