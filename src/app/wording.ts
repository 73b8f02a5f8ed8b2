export {
  type PartChange,
  type WordedPart,
  type WordRun,
  wordingChange,
} from "#deck/wording-change.ts";
