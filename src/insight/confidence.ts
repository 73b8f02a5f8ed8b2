import { type Retention, type ReviewsByClass, retentionWhere } from "./retention.ts";

/**
 * What was recalled when the person had said that they were sure, and when that they were not. First sights count too: being
 * sure of what was never learned here, and wrong, is just what is to be seen.
 */
export function confidenceOf(classes: ReviewsByClass): {
  readonly sure: Retention;
  readonly unsure: Retention;
} {
  return {
    sure: retentionWhere(classes, ({ confidence }) => confidence === "sure"),
    unsure: retentionWhere(classes, ({ confidence }) => confidence === "unsure"),
  };
}
