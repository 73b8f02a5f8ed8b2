import { toJsonSchema } from "@valibot/to-json-schema";
import { expect, it } from "vitest";
import { starterSchema } from "#deck/schema.ts";

// Written anew by `npm run schema`. Rules that JSON Schema cannot say (words in a key point) are left to the build.
it("the JSON Schema beside the decks, for editors, is the schema that the build checks", async () => {
  const schema = toJsonSchema(starterSchema, { typeMode: "input", errorMode: "ignore" });
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    "../../decks/deck.schema.json",
  );
});
