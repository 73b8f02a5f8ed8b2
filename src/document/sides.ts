// The words and marks by which guides set what is wrong against what is right.

const cross = "(?:❌|✗|✘|✖️?|👎|🚫|⛔️?|❎)";
const tick = "(?:✅|✓|✔️?|☑️?|👍|💚)";
const of =
  "(?:\\s+(?:answers?|examples?|candidates?|responses?|way|version|approach|practice|code|fit|choice|habit))?";
const colon = "\\s*[:：—–]\\s*|\\s+-\\s+";

const bad =
  "(?:BAD|Don['’]?ts?|Do not|Avoid|Wrong|Incorrect|Mistake|Pitfall|Error|Weak|Poor|Worse|Instead of|Not this|Never)";
const good =
  "(?:GOOD|Do(?: this)?|Instead|Right|Correct|Fix|Strong|Better|Best|Try|Say|Use|Solution|Always|Remedy|What to do instead|Do this instead|How to fix(?: it)?|How to avoid(?: it)?)";

export const badLabel = new RegExp(`^${cross}?\\s*${bad}${of}(?:${colon})|^${cross}\\s*`, "iu");
export const goodLabel = new RegExp(`^${tick}?\\s*${good}${of}(?:${colon})|^${tick}\\s*`, "iu");

const what =
  "(?:\\s+(?:answers?|examples?|candidates?|responses?|way|version|approach|practice|code|fit|choice|habit|this|it|say|do))*";

/** A heading, a column or a line that says nothing but the side: "Don't", "❌ Weak answer". */
export const badName = new RegExp(
  `^(?:${cross}\\s*)?(?:the )?(?:common )?(?:${bad}|mistakes?|pitfalls?|errors?|anti-?pattern|what not to|red flags?|instead of saying|instead of)${what}(?:\\s*${cross})?\\s*[:：]?$|^${cross}$`,
  "iu",
);
export const goodName = new RegExp(
  `^(?:${tick}\\s*)?(?:the )?(?:${good}|dos?|what to|what works|recommended|say this|do this)${what}(?: instead)?(?:\\s*${tick})?\\s*[:：]?$|^${tick}$`,
  "iu",
);

/** Labels that stand inside a passage, each with the one that answers it. */
export const pairsOfLabels: readonly (readonly [RegExp, RegExp])[] = [
  [/\bBAD(?: (?:answer|example))?\s*[:：]/i, /\bGOOD(?: (?:answer|example))?\s*[:：]/i],
  [/\b(?:Don['’]?t|Do not)\s*[:：]/i, /\bDo\s*[:：]/],
  [/\bDON['’]?T\s/, /\bDO\s/],
  [/\bAvoid\s*[:：]/i, /\b(?:Instead|Do)\s*[:：]/i],
  [/\b(?:Wrong|Incorrect)\s*[:：]/i, /\b(?:Right|Correct)\s*[:：]/i],
  [/\b(?:Mistake|Pitfall|Error)\s*[:：]/i, /\b(?:Fix|Instead|Solution|Better|Remedy)\s*[:：]/i],
  [
    /\b(?:Weak|Poor)(?: (?:answer|candidate|example))?\s*[:：]/i,
    /\b(?:Strong|Better|Good)(?: (?:answer|candidate|example))?\s*[:：]/i,
  ],
  [/❌/u, /✅/u],
  [/[✗✘]/u, /[✓✔]/u],
];

/** Begins a member of a row of mistakes. */
export const ordinal =
  /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|sixth|seventh|another(?: (?:common )?mistake| one)?|next|then|last(?:ly)?|finally|(?:mistake|pitfall)\s*#?\d+)\b[\s,:.–—-]*/i;

/** Leads over from what is wrong to what is right. */
export const turnsToBetter =
  /\b(?:best|better|strong(?:er|est)?|great|good|successful|top|right)\b.*\b(?:candidates?|pms?|people|engineers?|managers?|answers?|way|approach|practice|ones?|interviewees?)\b|^(?:instead|rather|better|do this|(?:the )?fix|the cure|the remedy)\b|\binstead\b(?! of)/i;

/** A sentence that tells the reader what to do. */
export const tellsWhatToDo =
  /^(?:(?:always|rather|simply|just|so),? )?(?:take|ask|say|use|write|prepare|practi[sc]e|show|explain|start|begin|focus|make|give|keep|try|aim|choose|pick|name|plan|bring|read|research|learn|test|check|state|tie|link|stop|pause|listen|lead|tell|think|draw|estimate|quantify|rehearse|be|find|set|let|put|get|go|talk|walk|break|add|leave|slow|remember|you should|you need to|you must|it is better)\b/i;
