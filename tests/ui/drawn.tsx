import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { addDays, type Day } from "#model/day.ts";
import type { DayOfYear } from "#ui/progress/year-chart.tsx";

const user = userEvent.setup();

/** What is drawn, in a column as wide as that of a phone of 360 pixels. */
export function drawn(chart: ReactNode): HTMLElement {
  const { container } = render(chart, {
    container: Object.assign(document.body.appendChild(document.createElement("div")), {
      style: "width: 294px",
    }),
  });
  return container;
}

export const all = (within: ParentNode, selector: string) => [...within.querySelectorAll(selector)];
export const numberAt = (element: Element | undefined, name: string) =>
  Number(element?.getAttribute(name) ?? Number.NaN);

/** The cells of a chart's table, which is opened for it. */
export async function rowsOf(chart: ReactNode): Promise<string[][]> {
  drawn(chart);
  await user.click(screen.getByText("As a table"));
  return within(await screen.findByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ""));
}

/** 53 weeks whose first day is Monday 24 November 2025: the last one, which has three days, ends on 25 November 2026. */
export const aYear = Array.from({ length: 53 }, (_, week) =>
  Array.from({ length: week === 52 ? 3 : 7 }, (_, day): DayOfYear => {
    const isLast = week === 52 && day === 2;
    const at = addDays("2025-11-24" as Day, 7 * week + day);
    return { day: at, reviews: isLast ? 12 : 0, level: isLast ? 4 : 0 };
  }),
);
