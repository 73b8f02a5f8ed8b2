import type { Database } from "#store/database.ts";

/**
 * Does something that goes through all that is stored, and that no two tabs do at the same time: the second waits. Where a browser
 * has no locks both do it, which takes longer and comes to the same.
 */
export const alone = <Result>(db: Database, act: () => Promise<Result>): Promise<Result> =>
  "locks" in navigator ? navigator.locks.request(`${db.name} as a whole`, act) : act();
