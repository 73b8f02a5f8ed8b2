import type { Options } from "mdast-util-from-markdown";

type Syntax = Extract<NonNullable<Options["extensions"]>[number], { text?: unknown }>;
type Reading = Extract<NonNullable<Options["mdastExtensions"]>[number], { enter?: unknown }>;
type Construct = Extract<NonNullable<NonNullable<Syntax["text"]>[number]>, { tokenize: unknown }>;
type Tokenize = Construct["tokenize"];
type State = ReturnType<Tokenize>;
type Code = Parameters<State>[0];

declare module "micromark-util-types" {
  interface TokenTypeMap {
    maths: "maths";
    mathsMark: "mathsMark";
    mathsText: "mathsText";
  }
}

declare module "mdast" {
  interface Maths extends Literal {
    type: "maths";
  }
  interface PhrasingContentMap {
    maths: Maths;
  }
  interface RootContentMap {
    maths: Maths;
  }
}

const [dollar, backslash] = [36, 92];

/** Ends of lines and virtual spaces have negative codes. */
const isSpace = (code: Code): boolean => code === null || code < 0 || code === 32;
const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57;
const isLineEnd = (code: Code): boolean => code !== null && code < -2;

/**
 * Formulas in Markdown: `$…$` in a line, `$$…$$` with lines of their own. As in pandoc, an opening dollar sign has no space behind
 * it, and a closing one none before it and no digit behind it: "$165K to $185K" are two prices.
 */
const tokenize: Tokenize = (effects, ok, nok) => {
  let marks = 0;
  let closing = 0;
  let isBehindSpace = false;
  let isEmpty = true;

  const start: State = (code) => {
    effects.enter("maths");
    effects.enter("mathsMark");
    return opening(code);
  };

  const opening: State = (code) => {
    if (code === dollar && marks < 2) {
      effects.consume(code);
      marks += 1;
      return opening;
    }
    effects.exit("mathsMark");
    if (code === dollar || (marks === 1 && isSpace(code))) return nok(code);
    return between(code);
  };

  const between: State = (code) => {
    if (code === null) return nok(code);
    if (isLineEnd(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      isBehindSpace = true;
      return between;
    }
    if (code === dollar) return closes(code);
    effects.enter("mathsText");
    return inside(code);
  };

  const inside: State = (code) => {
    if (code === null || isLineEnd(code) || code === dollar) {
      effects.exit("mathsText");
      return between(code);
    }
    effects.consume(code);
    isBehindSpace = isSpace(code);
    isEmpty &&= isBehindSpace;
    return code === backslash ? escaped : inside;
  };

  /** `\$` is a dollar sign of the formula. */
  const escaped: State = (code) => {
    if (code !== dollar && code !== backslash) return inside(code);
    effects.consume(code);
    return inside;
  };

  const closes: State = (code) => {
    if (isEmpty || (marks === 1 && isBehindSpace)) return nok(code);
    closing = 0;
    effects.enter("mathsMark");
    return ending(code);
  };

  const ending: State = (code) => {
    if (code === dollar && closing < marks) {
      effects.consume(code);
      closing += 1;
      return ending;
    }
    effects.exit("mathsMark");
    if (closing < marks) return between(code);
    if (marks === 1 && isDigit(code)) return nok(code);
    effects.exit("maths");
    return ok(code);
  };

  return start;
};

/** Reads formulas as tokens. A dollar sign behind another one opens none. */
export const mathsSyntax: Syntax = {
  text: { [dollar]: { name: "maths", tokenize, previous: (code) => code !== dollar } },
};

/** Makes of these tokens nodes that hold what was typed. */
export const mathsFromMarkdown: Reading = {
  enter: {
    maths(token) {
      this.enter({ type: "maths", value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    maths(token) {
      this.exit(token);
    },
  },
};
