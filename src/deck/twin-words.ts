// The words that say little of what a question is about, and those that turn it round. English, German and Spanish.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Without accents and in lower case. Words that only ask or point are among them. */
export const littleWords = setOf(
  "a an the of to in on at by for from with into about over as and or but if then than so that this these those it its " +
    "is are was were be been being do does did done has have had having can could should would will shall may might must need needs up make makes " +
    "i me my we us our you your he she they them their there here what which who whom whose why when where how " +
    "explain describe define tell give name list state discuss outline mention say walk through please " +
    "let lets know mean means meant term concept one ones some any all each every such very just also only other " +
    "der die das den dem des ein eine einen einem einer eines und oder aber wenn dann als wie was wer wo wann warum wieso " +
    "ist sind war waren sein wird werden hat haben kann konnen soll sollen du sie wir ihr ich mein dein man es im am zu zur zum " +
    "gehst gehen geht mache machst machen von vom mit auf fur bei aus nach uber durch erklare erklaren beschreibe nenne welche welcher welches bedeutet " +
    "el la los las un una unos unas y o pero si que cual cuales quien cuando donde como porque es son fue ser estar esta estan " +
    "de del al en por para con sobre su sus tu mi se lo le explica explique describe define nombra di significa",
);

/** What is said is turned round by each of these. */
export const negations = setOf(
  "not no never without cannot nor none nothing nobody neither nowhere nicht kein keine keinen keinem keiner nie niemals " +
    "ohne nichts niemand sin nunca jamas ningun ninguna ninguno nada nadie",
);

const opposites =
  "before after|more less|more fewer|most least|increase decrease|increase reduce|maximum minimum|max min|first last|best worst|" +
  "strength weakness|pro con|advantage disadvantage|success failure|succeed fail|always sometimes|start end|start stop|" +
  "internal external|upper lower|high low|fast slow|good bad|strong weak|open close|push pull|read write|client server|" +
  "junior senior|synchronous asynchronous|sync async|horizontal vertical|latency throughput|vorteil nachteil|ventaja desventaja|" +
  "mehr weniger|vor nach|mas menos|antes despues|starke schwache";

/** Words that stand against each other, by their stems: a text with one of them is no twin of one with the other. */
export const oppositePairs = (
  stem: (word: string) => string,
): ReadonlyMap<string, readonly string[]> => {
  const against = new Map<string, string[]>();
  for (const [one = "", other = ""] of opposites
    .split("|")
    .map((pair) => pair.split(" ").map(stem))) {
    against.set(one, [...(against.get(one) ?? []), other]);
    against.set(other, [...(against.get(other) ?? []), one]);
  }
  return against;
};

const amounts = setOf("two three four five six seven eight nine ten eleven twelve");

/** "three" as "3"; null where a word is no number. */
export const numberOf = (word: string): string | null => {
  if (/^\d/.test(word)) return word;
  if (!amounts.has(word)) return null;
  return `${[...amounts].indexOf(word) + 2}`;
};

/** What kind of answer a question word asks for. */
export const askKinds = ["reason", "time", "place", "person", "amount"] as const;
export type AskKind = (typeof askKinds)[number];

const askWords: Readonly<Record<AskKind, string>> = {
  reason: "why warum wieso weshalb",
  time: "when wann cuando",
  place: "where wo donde",
  person: "who whom wer wem quien quienes",
  amount: "cuanto cuanta cuantos cuantas wieviel wieviele",
};

const askByWord: ReadonlyMap<string, AskKind> = new Map(
  askKinds.flatMap((kind) => askWords[kind].split(" ").map((word) => [word, kind] as const)),
);

/** The kind of answer that a word asks for, with the one behind it; null where it says none ("what", "how"). */
export function askOf(word: string, next: string | undefined): AskKind | null {
  if (
    (word === "how" || word === "wie") &&
    /^(?:many|much|often|long|viele?|oft|lange)$/.test(next ?? "")
  )
    return "amount";
  if (word === "por" && next === "que") return "reason";
  return askByWord.get(word) ?? null;
}
