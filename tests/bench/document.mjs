/**
 * `node tests/bench/document.mjs`: reads a guide of 500 KB and one of 5 MB, of mixed shapes, and prints both times. Exits 1
 * when ten times the text takes more than 13 times as long.
 */
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { root } from "../../scripts/install.mjs";
import { randomFrom } from "./random.mjs";

const highestRatio = 13;
const seed = Number(process.argv[2] ?? 20_26);

const vocabulary =
  "a cache queue index shard replica lock lease token stream batch window page buffer thread fiber schema query plan join " +
  "that keeps finds drops splits moves reads writes waits fails holds when before after unless while every second node client";

function guideOf(size) {
  const random = randomFrom(seed);
  const words = vocabulary.split(" ");
  const pick = (items) => items[Math.floor(random() * items.length)];
  const phrase = (length) => Array.from({ length }, () => pick(words)).join(" ");
  const sentence = () =>
    `${pick(["It", "One", "This", "The"])} ${phrase(6 + Math.floor(random() * 12))}.`;
  const prose = (count) => Array.from({ length: count }, sentence).join(" ");
  const list = (mark) =>
    Array.from({ length: 3 }, () => `${mark} **${phrase(1)}** ${phrase(8)}`).join("\n");
  const code = () =>
    `\`\`\`js\nconst ${pick(words)} = (${pick(words)}) => {\n  return ${pick(words)};\n};\n\`\`\``;
  const table = () =>
    `| ${phrase(1)} | ${phrase(1)} |\n| --- | --- |\n${Array.from({ length: 3 }, () => `| ${phrase(2)} | ${phrase(5)} |`).join("\n")}`;
  const shapes = [
    (n) => `### ${n}. What is ${phrase(4)}?\n\n${prose(3)}\n\n${list("-")}\n\n${code()}`,
    (n) =>
      `### ${n}. Explain ${phrase(3)}\n\n${prose(2)}\n\n${table()}\n\n**[Back to top](#contents)**`,
    () => `**Why does ${phrase(5)}?**\n\n${prose(4)}`,
    () => `**Q: When would ${phrase(4)}?**\n\nA: ${prose(2)}`,
    () =>
      `<details>\n<summary>How does ${phrase(4)}?</summary>\n\n${prose(2)}\n\n${list("1.")}\n\n</details>`,
    () =>
      `1. Which ${phrase(3)}?\n   - ${phrase(8)}\n   - ${phrase(9)}\n2. Where is ${phrase(3)}?\n   - ${phrase(8)}`,
    () => `- BAD: ${phrase(8)}. GOOD: ${phrase(8)}.\n- ❌ ${phrase(6)}\n- ✅ ${phrase(6)}`,
    () =>
      `| Question | Answer |\n| --- | --- |\n| What is ${phrase(2)}? | ${phrase(9)} |\n| Who is ${phrase(2)}? | ${phrase(9)} |`,
  ];
  const parts = ["# A guide of many shapes"];
  for (let count = 1, length = 0; length < size; count += 1) {
    if (count % 25 === 1) parts.push(`## Part ${Math.ceil(count / 25)}: ${phrase(2)}`);
    if (count % 40 === 0)
      parts.push(`## Preparation checklist ${count}\n\n- [ ] ${phrase(6)}\n- [ ] ${phrase(7)}`);
    const part = pick(shapes)(count);
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join("\n\n");
}

const file = fileURLToPath(new URL("../../src/document/read.ts", import.meta.url));
const { module } = await runnerImport(file, { root, configFile: false, logLevel: "silent" });

/** The shortest of some runs, in milliseconds: the one that the machine disturbed least. */
function timeOf(size, runs) {
  const text = guideOf(size);
  let shortest = Number.POSITIVE_INFINITY;
  let notes = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    notes = module.readDocument({ text, name: "guide.md" }).notes.length;
    shortest = Math.min(shortest, performance.now() - start);
  }
  console.log(`${(text.length / 1e6).toFixed(1)} MB: ${Math.round(shortest)} ms, ${notes} notes`);
  return shortest;
}

timeOf(100_000, 2);
const small = timeOf(500_000, 3);
const large = timeOf(5_000_000, 2);
const ratio = large / small;
console.log(`ratio ${ratio.toFixed(1)} (at most ${highestRatio}), seed ${seed}`);
if (ratio > highestRatio) process.exitCode = 1;
