import { screen } from "@testing-library/react";
import { describe, expect, it, onTestFinished } from "vitest";
import { addDays, type Day } from "#model/day.ts";
import { YearChart } from "#ui/progress/year-chart.tsx";
import { all, aYear, drawn, numberAt, rowsOf } from "./drawn.tsx";
import "#ui/design/tokens.css";

const says = "What was done.";

describe("a year", () => {
  it("is shown from today back, where it does not fit", () => {
    const container = drawn(<YearChart says={says} weeks={aYear} />);
    const box = screen.getByRole("region", { name: "Reviews by day, in the last year" });
    expect(box.tabIndex).toBe(0);
    expect(box.scrollWidth).toBeGreaterThan(box.clientWidth);
    const today = all(container, ".year-box rect").at(-1);
    const edge = box.getBoundingClientRect();
    expect(today?.getBoundingClientRect().left).toBeGreaterThan(edge.left);
    expect(today?.getBoundingClientRect().right).toBeLessThanOrEqual(edge.right);
  });

  it("has a cell for each day, Monday at the top, and says what was done on it", () => {
    const container = drawn(<YearChart says={says} weeks={aYear} />);
    const cells = all(container, ".year-box rect");
    // 52 whole weeks and three days.
    expect(cells).toHaveLength(52 * 7 + 3);
    expect(numberAt(cells[7], "y")).toBe(numberAt(cells[0], "y"));
    expect(numberAt(cells[7], "x") - numberAt(cells[0], "x")).toBe(15);
    expect(all(container, ".year-box title")).toHaveLength(1);
    expect(cells.at(-1)?.textContent).toMatch(/2026: 12 reviews$/);
    expect(all(container, ".year > svg text").map((day) => day.textContent)).toEqual([..."MWFS"]);
  });

  it.each(["light", "dark"])("has five levels that differ from each other: %s", (theme) => {
    const { dataset } = document.documentElement;
    dataset.theme = theme;
    onTestFinished(() => {
      delete dataset.theme;
    });
    const levels = ([0, 1, 2, 3, 4] as const).map((level) => ({
      day: addDays("2026-11-23" as Day, level),
      reviews: level,
      level,
    }));
    const container = drawn(<YearChart says={says} weeks={[levels]} />);
    const lightness = all(container, ".year-box rect").map((cell) =>
      Number(getComputedStyle(cell).fill.match(/^okl(?:ab|ch)\(([\d.]+)/)?.[1]),
    );
    // Each step is at least a twentieth of the way from black to white, towards the brand's colour.
    const steps = lightness.slice(1).map((level, at) => level - (lightness[at] as number));
    expect(steps).toHaveLength(4);
    for (const step of steps) {
      expect(theme === "light" ? -step : step).toBeGreaterThan(0.05);
    }
  });

  it("lists the days of practice in its table", async () => {
    const rows = await rowsOf(<YearChart says={says} weeks={aYear} />);
    expect(rows).toHaveLength(1 + 1);
    expect(rows[1]?.[1]).toBe("12");
  });
});
