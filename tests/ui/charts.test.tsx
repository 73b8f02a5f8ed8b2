import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { BarChart } from "#ui/progress/bar-chart.tsx";
import { CalibrationChart } from "#ui/progress/calibration-chart.tsx";
import { sharesFrom, ticksTo } from "#ui/progress/chart-axes.tsx";
import { ChartMissing } from "#ui/progress/chart-missing.tsx";
import { LineChart, type LinePoint } from "#ui/progress/line-chart.tsx";
import { RangeBar } from "#ui/progress/range-bar.tsx";
import { YearChart } from "#ui/progress/year-chart.tsx";
import { all, aYear, drawn, numberAt, rowsOf } from "./drawn.tsx";
import "#ui/design/tokens.css";

const user = userEvent.setup();
const says = "What this shows.";
const inWords = (value: number) => `${value}`;

const barsOf = (...values: readonly (readonly number[])[]) =>
  values.map((parts, at) => ({ label: `${at} Jan`, name: `Day ${at}`, parts }));
const cards = { says, caption: "Cards by day", head: ["Day", "Cards"], inWords };
const stacked = { ...cards, head: ["Day", "Due", "Overdue"] };

const pointOf = (value: number | null, over: Partial<LinePoint> = {}): LinePoint => ({
  label: "1 Jun",
  value,
  range: null,
  ...over,
});
const weeks = { caption: "Recall by week", head: ["Week", "Recalled"], rows: [["1 Jun", "90%"]] };

const band = { expected: 0.9, reviews: 40, recalled: 0.85, low: 0.75, high: 0.92 };

/** How far below the upper edge the grid line with a label is. */
const lineAt = (within: ParentNode, label: string) =>
  numberAt(
    all(within, "g:has(> .chart-line)")
      .find((line) => line.textContent === label)
      ?.querySelector("line") ?? undefined,
    "y1",
  );

describe("every chart", () => {
  it.each([
    ["bars", <BarChart key="bars" {...cards} bars={barsOf([1])} />],
    ["lines", <LineChart key="lines" says={says} points={[pointOf(0.9)]} table={weeks} />],
    ["calibration", <CalibrationChart key="calibration" says={says} bands={[band]} />],
    ["a year", <YearChart key="year" says={says} weeks={aYear} />],
  ])(
    "names itself by its sentence, and makes its table when it is opened: %s",
    async (_, chart) => {
      drawn(chart);
      expect(screen.getByRole("img", { name: says })).toBeTruthy();
      expect(within(screen.getByRole("figure")).getByText(says).tagName).toBe("FIGCAPTION");
      expect(screen.queryByRole("table", { hidden: true })).toBeNull();
      await user.click(screen.getByText("As a table"));
      expect(await screen.findByRole("table")).toBeTruthy();
    },
  );

  it("draws no data without a number that is none", () => {
    const { innerHTML } = drawn(
      <>
        <BarChart {...cards} bars={[]} />
        <BarChart {...stacked} bars={barsOf([0, 0])} />
        <LineChart says={says} points={[]} table={weeks} />
        <LineChart says={says} points={[pointOf(null), pointOf(null)]} table={weeks} />
        <CalibrationChart says={says} bands={[]} />
        <YearChart says={says} weeks={[]} />
      </>,
    );
    expect(innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    expect(screen.getAllByRole("img")).toHaveLength(6);
  });

  it("has no labels that touch each other or are cut off, on a phone", () => {
    const bars = Array.from({ length: 30 }, (_, at) => ({
      label: `${at + 1} September`,
      name: `${at}`,
      parts: [1200],
    }));
    const container = drawn(
      <>
        <BarChart {...cards} bars={bars} />
        <CalibrationChart says={says} bands={[band]} />
      </>,
    );
    for (const drawing of all(container, ".chart-drawing")) {
      const edges = drawing.getBoundingClientRect();
      const boxes = all(drawing, "text").map((text) => text.getBoundingClientRect());
      expect(boxes.length).toBeGreaterThanOrEqual(5);
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(edges.left);
        expect(box.right).toBeLessThanOrEqual(edges.right + 2);
        const touched = boxes
          .slice(at + 1)
          .filter((other) => box.left < other.right && other.left < box.right)
          // The boxes of letters are higher than the letters.
          .filter((other) => box.top + 2 < other.bottom && other.top + 2 < box.bottom);
        expect(touched).toEqual([]);
      }
    }
  });
});

describe("bars", () => {
  it("are as high as their values", () => {
    const container = drawn(<BarChart {...cards} bars={barsOf([10], [5], [0], [20])} />);
    const heights = all(container, ".chart-bar").map((bar) => numberAt(bar, "height"));
    // The highest reaches from the line of 0 to that of 20; of nothing there is no bar.
    const whole = lineAt(container, "0") - lineAt(container, "20");
    expect(whole).toBeGreaterThan(100);
    expect(heights).toEqual([whole * (10 / 20), whole * (5 / 20), whole * (20 / 20)]);
  });

  it("are stacked, the second part hatched and both named", () => {
    const container = drawn(<BarChart {...stacked} bars={barsOf([3, 1])} />);
    const [first, second] = all(container, ".chart-drawing g > rect");
    const whole = lineAt(container, "0") - lineAt(container, "4");
    expect(numberAt(first, "height")).toBeCloseTo(whole * (3 / 4));
    expect(numberAt(second, "height")).toBeCloseTo(whole * (1 / 4));
    expect(numberAt(second, "y") + numberAt(second, "height")).toBeCloseTo(numberAt(first, "y"));
    const hatch = second?.getAttribute("fill")?.match(/^url\(#(.+)\)$/)?.[1] ?? "";
    expect(document.getElementById(hatch)?.tagName).toBe("pattern");
    expect(container.querySelector(".chart-legend")?.textContent).toBe("DueOverdue");
  });

  it("are the rows of the table", async () => {
    expect(await rowsOf(<BarChart {...stacked} bars={barsOf([3, 1], [7, 0])} />)).toEqual([
      ["Day", "Due", "Overdue"],
      ["Day 0", "3", "1"],
      ["Day 1", "7", "0"],
    ]);
  });
});

describe("lines", () => {
  it("show a point that no line reaches as a dot, and the last one", () => {
    const points = [pointOf(null), pointOf(0.9), pointOf(null), pointOf(0.8), pointOf(0.6)];
    const container = drawn(<LineChart says={says} points={points} table={weeks} />);
    const dots = all(container, ".chart-curve circle").map((dot) => numberAt(dot, "cy"));
    expect(dots).toHaveLength(2);
    expect(dots[0]).toBeCloseTo(lineAt(container, "90%"));
    expect(dots[1]).toBeCloseTo(lineAt(container, "60%"));
  });

  it("show one point of all within the plot", () => {
    const container = drawn(<LineChart says={says} points={[pointOf(1)]} table={weeks} />);
    const [dot, ...others] = all(container, ".chart-curve circle");
    expect(others).toEqual([]);
    expect(numberAt(dot, "cy")).toBe(lineAt(container, "100%"));
    // It is not cut off by the upper edge of the drawing.
    expect(numberAt(dot, "cy")).toBeGreaterThan(numberAt(dot, "r"));
  });

  it("have a gap where nothing is known", () => {
    const points = [pointOf(0.9), pointOf(0.8), pointOf(null), pointOf(0.7)];
    const container = drawn(<LineChart says={says} points={points} table={weeks} />);
    // One line from the first point to the second, and the last point by itself.
    const lines = all(container, ".chart-curve path").map((line) => line.getAttribute("d") ?? "");
    expect(lines.map((line) => line.split(/[ML]/).length - 1)).toEqual([2]);
    expect(all(container, ".chart-curve circle")).toHaveLength(1);
  });

  it("begin at 50% where everything lies above it, and at 0 elsewhere", () => {
    const high = { value: 0.8, range: { low: 0.5, high: 0.9 } };
    const low = { value: 0.8, range: { low: 0.49, high: 0.9 } };
    const labels = (point: Partial<LinePoint>) =>
      all(
        drawn(<LineChart says={says} points={[pointOf(0.8, point)]} table={weeks} />),
        "g > .chart-label",
      ).map((label) => label.textContent);
    expect(labels(high)).toEqual(["50%", "60%", "70%", "80%", "90%", "100%"]);
    expect(labels(low)).toEqual(["0%", "25%", "50%", "75%", "100%"]);
  });

  it("are told apart by name and by their stroke, and from what is aimed at", () => {
    const points = [pointOf(0.9, { second: 0.8 }), pointOf(0.95, { second: 0.7 })];
    const container = drawn(
      <LineChart
        says={says}
        points={points}
        table={weeks}
        names={["Mature", "Young"]}
        target={{ share: 0.9, label: "Aim" }}
      />,
    );
    expect(container.querySelector(".chart-legend")?.textContent).toBe("MatureYoungAim");
    const strokes = all(container, ".chart-drawing .chart-curve").map(
      (line) => getComputedStyle(line).strokeDasharray,
    );
    expect(new Set(strokes).size).toBe(2);
    const target = container.querySelector(".chart-drawing .chart-target")?.getAttribute("d");
    expect(Number(target?.match(/ ([\d.]+)H/)?.[1])).toBeCloseTo(lineAt(container, "90%"));
  });
});

describe("calibration", () => {
  it("lies on the diagonal where what was expected came true", () => {
    const container = drawn(
      <CalibrationChart
        says={says}
        bands={[{ ...band, expected: 0.7, recalled: 0.7, low: 0.6 }]}
      />,
    );
    const [x1, y1, x2, y2] = (
      container.querySelector(".chart-drawing .chart-diagonal")?.getAttribute("d") ?? ""
    )
      .split(/[ML ]/)
      .filter(Boolean)
      .map(Number) as [number, number, number, number];
    const dot = container.querySelector(".chart-drawing .chart-dot") ?? undefined;
    // The axes run from 40% to 100%, and 70% is half of the way.
    expect(numberAt(dot, "cx")).toBeCloseTo((x1 + x2) / 2);
    expect(numberAt(dot, "cy")).toBeCloseTo((y1 + y2) / 2);
  });

  it("has larger dots for more reviews, and axes that reach as low as the data", () => {
    const bands = [
      { ...band, reviews: 10 },
      { ...band, expected: 0.95, reviews: 40 },
      { ...band, expected: 0.5, reviews: 20, recalled: 0.4, low: 0.25 },
    ];
    const container = drawn(<CalibrationChart says={says} bands={bands} />);
    const [ten, forty, twenty] = all(container, ".chart-drawing .chart-dot").map((dot) =>
      numberAt(dot, "r"),
    ) as [number, number, number];
    expect(ten).toBeLessThan(twenty);
    expect(twenty).toBeLessThan(forty);
    const labels = all(container, "g > .chart-label").map((label) => label.textContent);
    expect(labels).toEqual(["20%", "40%", "60%", "80%", "100%"]);
  });

  it("keeps bands apart in the table that are named by the same rounded share", async () => {
    // 0.869 and 0.871 are both 87%.
    const bands = [
      { ...band, expected: 0.869, reviews: 1200 },
      { ...band, expected: 0.871 },
    ];
    expect(await rowsOf(<CalibrationChart says={says} bands={bands} />)).toEqual([
      ["Expected", "Recalled", "Range", "Reviews"],
      ["87%", "85%", "75% to 92%", "1,200"],
      ["87%", "85%", "75% to 92%", "40"],
    ]);
  });
});

it("draws a range of shares from its low end to its high one, hidden from screen readers", () => {
  const container = drawn(<RangeBar low={0.25} middle={0.5} high={0.75} />);
  const range = container.querySelector(".range-bar-range");
  expect(range?.getAttribute("x")).toBe("25%");
  // From 25% to 75%.
  expect(range?.getAttribute("width")).toBe("50%");
  expect(container.querySelector(".range-bar-middle")?.getAttribute("x")).toBe("50%");
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
});

it("says what is missing where there is no chart", () => {
  drawn(<ChartMissing>So far: 3 reviews.</ChartMissing>);
  expect(screen.getByText("So far: 3 reviews.")).toBeTruthy();
  expect(screen.queryByRole("img")).toBeNull();
});

it("counts on an axis in round whole numbers, to the largest value or just above it", () => {
  expect(ticksTo(0)).toEqual([0, 1]);
  expect(ticksTo(0.4)).toEqual([0, 1]);
  expect(ticksTo(3)).toEqual([0, 1, 2, 3]);
  expect(ticksTo(7)).toEqual([0, 5, 10]);
  expect(ticksTo(41)).toEqual([0, 20, 40, 60]);
  expect(ticksTo(1200)).toEqual([0, 500, 1000, 1500]);
});

it("counts shares up to 1", () => {
  expect(sharesFrom(0.5, 0.25)).toEqual([0.5, 0.75, 1]);
});
