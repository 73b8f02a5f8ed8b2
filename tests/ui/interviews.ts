import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect } from "vitest";
import type { Rehearse } from "#app/rehearse.ts";
import type { Interview } from "#model/interview.ts";
import { listInterviews } from "#store/interviews.ts";
import { aNote } from "../builders.ts";

export const user = userEvent.setup();
export const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));
export const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
export const box = (name: string | RegExp) =>
  screen.findByRole<HTMLInputElement>("checkbox", { name });
export const type = async (name: string, typed: string) => {
  const input = await field(name);
  await user.clear(input);
  if (typed) await user.type(input, typed);
};
/** What stands with a field. */
export const said = async (name: string) => {
  const input = await field(name);
  return document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
};
export const onToday = () => screen.findByRole("heading", { level: 1, name: "Today" });

/** Three cards on two topics. */
export const twoTopics = [
  aNote("a", { topic: "pricing" }),
  aNote("b", { topic: "pricing" }),
  aNote("c", { topic: "metrics" }),
];

export async function theInterview(app: Rehearse): Promise<Interview> {
  const [interview, ...others] = await listInterviews(app.db);
  expect(others).toEqual([]);
  return interview as Interview;
}
