// The words by which a heading says what its section is. Each list is the field's usage in English.

import { endsAsQuestion, withoutNumber } from "./labels.ts";

/** A heading's words, without the number, emoji and quotes before it. */
const said = (heading: string): string => withoutNumber(heading).replace(/^[^\p{L}]+/u, "");

/** Headings that are never asked, though all around them are. */
export const isFurniture = (heading: string): boolean =>
  /^(?:table of contents?|contents?|toc|index|introduction|intro|overview|summary|conclusions?|final (?:words|thoughts)|wrapping up|references?|resources|sources|further reading|(?:related|about)\b.*|disclaimer|licen[sc]e|contribut\w*|acknowledg\w*|credits|changelog|authors?|sponsors?|support|share this|comments?|feedback|faqs?|frequently asked questions)[\s:.!]*$/i.test(
    said(heading),
  );

const contents =
  /^(?:(?:table of|quick)? ?contents?|toc|index|on this page|in this (?:article|guide|post)|jump to|quick links|what['’]s inside)[\s:.!]*$/i;

export const isContents = (heading: string): boolean =>
  contents.test(said(heading)) || /\btable of contents?\b/i.test(heading);

export const aboutMistakes = (heading: string): boolean =>
  /\b(?:mistakes?|pitfalls?|red flags?|what not to|(?:things|what) to avoid|to avoid|don['’]?ts?|anti-?patterns?|traps|blunders|where candidates (?:fail|go wrong)|why candidates fail|go(?:es)? wrong|common errors|errors? (?:to|that|people|candidates))\b/i.test(
    heading,
  );

export const aboutActions = (heading: string): boolean =>
  /\b(?:check-?lists?|preparations?|prepare|preparing|prep|to-?dos?|action (?:plan|items?|steps?)|next steps|(?:study|practice|learning|\d+[- ](?:day|week|month)) (?:plan|schedule)|game ?plan)\b/i.test(
    heading,
  ) &&
  !endsAsQuestion(heading) &&
  !aboutQuestions(heading);

/** "Interview questions", "FAQ", "Q&A". */
export const aboutQuestions = (heading: string): boolean =>
  /\b(?:questions?|faqs?|q ?& ?as?|q ?and ?a|quiz|mcqs?)\b/i.test(heading) &&
  !endsAsQuestion(heading);

export const isFaq = (heading: string): boolean =>
  /^(?:faqs?|q ?& ?as?|(?:.{0,40}\b)?frequently asked questions)\W*$/i.test(said(heading));

const work =
  "(?:guide|handbook|repo|repository|book|ebook|list|article|post|page|document|collection|cheat ?sheet|course|project|resource|series|site|website|blog|newsletter|tutorial|readme)";

/** A question about the guide itself or to its reader: "Why this guide?", "Who is this for?", "Found a mistake?". */
export const isAboutGuide = (heading: string): boolean =>
  endsAsQuestion(heading) &&
  new RegExp(
    `^(?:(?:why|what|who|how|when|where|is|are|can|should|does|do|which|want|like|love)\\b.*\\b(?:this|our|my|the) ${work}\\b.{0,40}|` +
      "(?:who|what) (?:is|are|was) (?:this|it) (?:for|about|all about)?\\W*|why this\\W*|how (?:to|do i|can i|should i|should you|do you) use (?:this|it)\\W*|" +
      "why (?:did|have) (?:i|we) (?:write|written|make|made|create|created|build|built)\\b.*|what (?:will|can) (?:you|i) (?:learn|find)(?: here)?\\W*|" +
      `what['’]s (?:inside|new|next)\\W*|(?:found|spotted|see) (?:a|an) (?:bug|mistake|error|typo)\\b.*|(?:want|wish) to (?:contribute|help|support)\\b.*|` +
      "how (?:to|can i|do i) contribute\\W*|(?:did you )?(?:enjoy|enjoyed|like|liked|love|loved) (?:it|this)\\b.*|(?:was|is) this (?:\\w+ )?(?:helpful|useful)\\b.*|" +
      "(?:still )?(?:have|got|any) (?:more |other |a |any |further )?(?:questions?|feedback)\\W*|questions\\W*)$",
    "i",
  ).test(said(heading));

const imperative = new RegExp(
  "(?:^|[.!?:,]\\s+|[^\\p{L}\\p{N}\\s,]\\s*)(?:please |and |then |so )?(?:" +
    [
      "subscribe (?:to (?:our|my|this|the (?:newsletter|channel|blog|list|podcast|feed))|now|today|here|for (?:more|free|updates)|below|and (?:get|never|join))\\b",
      "sign ?up (?:for (?:our|my|the|a free|free|updates)|now|today|here|to get|below)\\b",
      "enrol+ (?:now|today|in)\\b",
      "buy (?:now|the|my|our) ?(?:book|course|guide|ebook|now|today)?\\b",
      "(?:get|grab|download|order) (?:the|our|my|your) (?:\\w+ )?(?:full|complete|free|book|course|ebook|guide|copy)\\b",
      "start (?:your|a) free trial\\b",
      "book (?:a|your) (?:free )?(?:call|demo|session)\\b",
      "join (?:our|my|the|over|thousands|\\d)",
      "follow (?:me|us)\\b",
      "(?:like|clap) and (?:share|follow|subscribe)\\b",
      "(?:star|fork) (?:this|the) repo",
      "(?:check|try) out (?:my|our)\\b",
      "share (?:this|it) (?:post|article|guide|page|with)\\b",
      "use (?:the )?(?:promo |coupon |discount )?code [A-Z0-9]{3,}",
      "support (?:me|us|my work|this project)\\b",
    ].join("|") +
    ")",
  "iu",
);

const offer =
  /\b(?:available on amazon|affiliate links?|sponsored (?:by|post|content)|promo(?:tional)? code|limited[- ]time offer|buy me a coffee|(?:book|course|ebook|workshop) is (?:also |now |still )?(?:out|on sale|for sale|available)|(?:also|must) read\s*[:：]|advertisement$|all rights reserved)|^(?:read (?:also|more|next)|related (?:articles?|posts?|reading)|recommended (?:reading|articles?|posts?))\s*[:：]|©/i;

/** Text that sells something or asks for a following. */
export const isPromotion = (text: string): boolean =>
  imperative.test(text) || offer.test(text) || (text.length < 120 && /[→»›]\s*$/.test(text));

/** "Quarter 1:", "Ongoing:", "Week 2–3:" in front of an action, or as the heading above it. */
export const timeLabel =
  /^((?:(?:Q|quarter|week|day|month|year|phase|step)s?\s*#?\d+(?:\s*(?:[-–—]|to|and|&)\s*\d+)?|(?:the )?(?:week|day|night|month|morning|hour) (?:before|of)|(?:one|two|three|four|\d+) (?:days?|weeks?|months?|hours?) (?:before|out|ahead)|ongoing|continuous(?:ly)?|daily|weekly|monthly|quarterly|yearly|annually|always|today|tomorrow|tonight))(?:\s*[:：—–]\s*|\s+-\s+|$)/i;
