import { expect, it } from "vitest";
import { axeFor } from "./harness/axe.ts";
import { handsFree, readAloud, withGermanDeck, zone } from "./harness/ear.ts";
import { lostInForcedColours, sideways, tooSmallToTouch } from "./harness/fit.ts";
import { ownVoice } from "./harness/voice.ts";

it("axe finds nothing on what is heard, in both themes, on a phone and a laptop", async () => {
  const { person, ear } = await withGermanDeck();
  const { page } = person;
  const look = await axeFor(person);
  await person.open("#/practice/hands-free");
  await page.getByText("This device has no voice for German.").waitFor();
  await look("no voice");
  await ear.bring(ownVoice("de-DE"), ownVoice("en-GB"));
  await person.button("Begin").waitFor();
  await look("begin");
  await person.button("Begin").click();
  await ear.hear("Let us begin.", "Warum Git?");
  await zone(person, "Answer").waitFor();
  await look("asked by ear");
  await zone(person, "Answer").click();
  await zone(person, "Good").waitFor();
  await look("told by ear");
  await person.open("#/practice");
  await ear.bring(ownVoice("de-DE"));
  await readAloud(person).click();
  await ear.isSaying("Warum Git?");
  await look("read aloud");
  await person.open("#/settings");
  await ear.bring(ownVoice("de-DE"), { lang: "en-GB", localService: false });
  await page.getByRole("combobox", { name: "Voice for German" }).waitFor();
  await look("voices");
});

it("what is heard fits a small phone, with letters twice as large, from right to left, and in forced colours", async () => {
  const { person, ear } = await withGermanDeck();
  const { page } = person;
  await page.setViewportSize({ width: 360, height: 640 });
  const faults: string[] = [];
  const look = async (state: string) => {
    for (const [dir, fontSize] of [
      ["ltr", "100%"],
      ["ltr", "200%"],
      ["rtl", "100%"],
      ["rtl", "200%"],
    ] as const) {
      await page.evaluate(
        (looks) => {
          document.documentElement.dir = looks.dir;
          document.documentElement.style.fontSize = looks.fontSize;
        },
        { dir, fontSize },
      );
      const found = [...(await sideways(page)), ...(await tooSmallToTouch(page))];
      faults.push(...found.map((fault) => `${state} ${dir} ${fontSize}: ${fault}`));
    }
    await page.emulateMedia({ forcedColors: "active" });
    faults.push(...(await lostInForcedColours(page)).map((fault) => `${state}: ${fault}`));
    await page.emulateMedia({ forcedColors: "none" });
  };
  await handsFree({ person, ear });
  await ear.hear("Warum Git?");
  await look("asked by ear");
  await zone(person, "Answer").click();
  await zone(person, "Good").waitFor();
  await look("told by ear");
  await person.open("#/practice/hands-free");
  await ear.bring(ownVoice("de-DE"));
  await person.button("Begin").waitFor();
  await look("begin");
  await person.open("#/practice");
  await ear.bring(ownVoice("de-DE"));
  await readAloud(person).waitFor();
  await look("practice");
  expect(faults).toEqual([]);
});
