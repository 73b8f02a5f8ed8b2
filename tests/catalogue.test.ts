import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isStructurallySame, parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../src/words");
const languages = readdirSync(folder, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);
const files = readdirSync(join(folder, "en")).map((file) => file.replace(/\.json$/, ""));

const read = (language: string, file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, language, `${file}.json`), "utf8"));

const sources = readdirSync(join(folder, ".."), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(join(folder, "..", path), "utf8"));

it("there is English and German", () => {
  expect(languages.sort()).toEqual(["de", "en"]);
  expect(files.length).toBeGreaterThan(0);
});

describe.each(languages.filter((language) => language !== "en"))("%s", (language) => {
  it("has the files of English, and no others", () => {
    expect(readdirSync(join(folder, language))).toEqual(files.map((file) => `${file}.json`));
  });

  it.each(files)("says in %s whatever English says, with the same arguments and tags", (file) => {
    const [english, other] = [read("en", file), read(language, file)];
    expect(Object.keys(other)).toEqual(Object.keys(english));
    for (const [name, message] of Object.entries(english)) {
      const same = isStructurallySame(parse(message), parse(other[name] ?? ""));
      expect(same.success ? "" : `${name}: ${same.error?.message}`).toBe("");
    }
  });
});

it.each(files)("nothing in %s is said nowhere", (file) => {
  const unused = Object.keys(read("en", file)).filter(
    (name) => !sources.some((source) => source.includes(`"${name}"`)),
  );
  expect(unused).toEqual([]);
});

it.each(files)("what %s says is no empty text, and quotes as its language does", (file) => {
  for (const language of languages) {
    for (const [name, message] of Object.entries(read(language, file))) {
      expect(message.trim(), `${language}, ${name}`).not.toBe("");
      expect(message, `${language}, ${name}`).not.toMatch(
        language === "de" ? /[“][^„]*”|"/ : /"|„/,
      );
    }
  }
});
