import type { Content } from "#model/note.ts";

/** What a column of a table holds. */
export type ColumnRole =
  /** What is asked: a question, a mistake, a fact with its gaps, an action. */
  | "prompt"
  /** The key points, each on a line of its own. */
  | "points"
  /** An answer in one text, from which key points are cut. */
  | "answer"
  /** What is wrong with a mistake; of a question, an explanation that belongs to its answer. */
  | "why"
  /** What is asked next, each on a line of its own. */
  | "followUps"
  | "when"
  | "kind"
  | "topic"
  | "section"
  | "disputed"
  | "deck"
  | "tags"
  | "key"
  /** Left out. */
  | "none";

export const columnRoles = [
  "prompt",
  "points",
  "answer",
  "why",
  "followUps",
  "when",
  "kind",
  "topic",
  "section",
  "disputed",
  "deck",
  "tags",
  "key",
  "none",
] as const satisfies readonly ColumnRole[];

type Kind = Content["kind"];

/** What columns are called in English, German and Spanish, without accents, in lower case. */
const names: Readonly<Record<Exclude<ColumnRole, "none">, string>> = {
  prompt:
    "prompt|question|questions|front|term|word|q|asked|text|mistake|pitfall|action|task|to do|fact|" +
    "frage|fragen|vorderseite|begriff|wort|fehler|aufgabe|" +
    "pregunta|preguntas|anverso|termino|palabra|frente|error|accion|tarea",
  points:
    "points|key points|better|instead|evidence|proof|items|bullets|" +
    "punkte|stichpunkte|kernpunkte|besser|stattdessen|nachweis|" +
    "puntos|puntos clave|mejor|en su lugar|evidencia",
  answer:
    "answer|answers|back|definition|response|solution|a|" +
    "antwort|antworten|ruckseite|losung|" +
    "respuesta|respuestas|reverso|definicion|dorso|solucion",
  why:
    "why|reason|explanation|extra|back extra|notes|comment|comments|" +
    "warum|grund|begrundung|erklarung|notizen|kommentar|" +
    "por que|razon|motivo|explicacion|notas|comentario",
  followUps:
    "follow ups|follow up|followups|next questions|nachfragen|nachfrage|repreguntas|preguntas siguientes",
  when: "when|due|wann|bis wann|cuando",
  kind: "kind|type|note type|notetype|art|typ|notiztyp|tipo|clase|tipo de nota",
  topic:
    "topic|category|subject|chapter|thema|kategorie|fach|kapitel|tema|categoria|materia|capitulo",
  section: "section|heading|abschnitt|uberschrift|seccion|apartado",
  disputed: "disputed|strittig|disputado",
  deck: "deck|set|stapel|mazo|baraja",
  tags: "tags|tag|labels|label|schlagworter|schlagworte|etiquetas|etiqueta",
  key: "key|guid|id|schlussel|clave",
};

const roleByName: ReadonlyMap<string, ColumnRole> = new Map(
  columnRoles.flatMap((role) =>
    role === "none" ? [] : names[role].split("|").map((name) => [name, role] as const),
  ),
);

/** A name as people mean it: "Rückseite:" and "ruckseite" are one. */
export const plainName = (name: string): string =>
  name
    .slice(0, 100)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What a column of this name holds; null where the name says nothing. "Answer 2" is an answer too. */
export function roleOfName(name: string): ColumnRole | null {
  const plain = plainName(name);
  return roleByName.get(plain) ?? roleByName.get(plain.replace(/ ?\d+$/, "")) ?? null;
}

const kindNames: Readonly<Record<Kind, string>> = {
  question: "question|basic|q&a|frage|einfach|pregunta|basico",
  pitfall: "pitfall|mistake|error|fehler|fehltritt|error comun",
  sequence: "sequence|order|steps|reihenfolge|abfolge|secuencia|orden",
  fact: "fact|cloze|gap|fakt|luckentext|lucke|dato|hecho|huecos",
  action: "action|task|to do|todo|aufgabe|accion|tarea",
};

const kindByName: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(kindNames) as Kind[]).flatMap((kind) =>
    kindNames[kind].split("|").map((name) => [name, kind] as const),
  ),
);

/** The kind that a word names, in one of the three languages; null where it names none. */
export const kindOfName = (name: string): Kind | null => kindByName.get(plainName(name)) ?? null;
