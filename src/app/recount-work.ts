import type { Database } from "#store/database.ts";
import { alone } from "./alone.ts";
import { recount } from "./recount.ts";
import { areRollUpsCurrent } from "./roll-ups.ts";

/** Makes memories and roll-ups anew, unless another tab has just done it. */
export const recountWhereNeeded = (db: Database): Promise<void> =>
  alone(db, async () => {
    if (!(await areRollUpsCurrent({ db }))) await recount({ db });
  });
