import english from "./en/backup-faults.json";
import { wordsOf } from "./words.ts";

/** Why a backup cannot be read. */
export const say = wordsOf("backup-faults", english);
