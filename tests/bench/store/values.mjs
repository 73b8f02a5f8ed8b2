import { heading, report } from "./table.mjs";

/** All that was measured: the values of each row, at each place. */
export class Values {
  #lists = new Map();
  #failures = [];

  /** @param {{ build: string, backEnd: string, role: string }} place */
  add(place, part, measured) {
    const { notes = [], ...values } = measured;
    for (const [row, some] of Object.entries(values)) {
      if (!some.every(Number.isFinite)) throw new Error(`${row} came to ${some}`);
      this.#list(place, part, row).push(...some);
    }
    for (const note of new Set(notes)) console.log(`  ${nameOf(place, part)}: ${note}`);
  }

  failed(place, part, error) {
    const why = `${nameOf(place, part)}: ${error.message.split("\n")[0]}`;
    this.#failures.push({ build: place.build, why });
    console.log(`  ${why}`);
  }

  /**
   * Prints the table of a build.
   *
   * @returns {number} how many rows were missed or could not be measured
   */
  print(build, parts, backEnds) {
    console.log("");
    heading();
    let missed = 0;
    for (const part of parts) {
      for (const [row, about] of Object.entries(part.rows)) {
        for (const backEnd of backEnds) {
          const at = (role) => this.#list({ build, backEnd, role }, part, row);
          if (at("large").length === 0) continue;
          const what = about.what;
          if (report(what, backEnd, about, at("large"), at(part.base ?? "small")) === "MISSED")
            missed += 1;
        }
      }
    }
    const failures = this.#failures.filter((failure) => failure.build === build);
    for (const { why } of failures) console.log(`Not measured: ${why}`);
    return missed + failures.length;
  }

  #list({ build, backEnd, role }, part, row) {
    const key = JSON.stringify([build, backEnd, role, part.name, row]);
    if (!this.#lists.has(key)) this.#lists.set(key, []);
    return this.#lists.get(key);
  }
}

const nameOf = ({ build, backEnd, role }, part) =>
  [build, backEnd, role, part.name].filter(Boolean).join(", ");
