import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect } from "vitest";

export const user = userEvent.setup();
export const press = async (name: string | RegExp) =>
  user.click(await screen.findByRole("button", { name }));
export const field = (name: string) => screen.findByLabelText<HTMLTextAreaElement>(name);
export const read = async (guide: string) => {
  fireEvent.change(await field("Paste a guide"), { target: { value: guide } });
  await press("Read it");
};
const noteWith = (text: string) => screen.getByText(text).closest("li") as HTMLElement;
export const edit = (text: string) =>
  user.click(within(noteWith(text)).getByRole("button", { name: "Edit" }));
export const keep = async (proposal: string | RegExp) => {
  await screen.findByText(proposal);
  await press("Keep deck");
  await screen.findByText("Kept. Its cards join your practice.");
};
export const alerted = (words: RegExp) =>
  waitFor(() =>
    expect(screen.getAllByRole("alert").map((alert) => alert.textContent)).toContainEqual(
      expect.stringMatching(words),
    ),
  );

/** Three questions in two sections. */
export const guide = `# Working at Northwind

## Partitions

### Why do we partition a table?

- So that a query reads less.
- So that old data can be dropped at once.

### What does skew do to a shuffle?

- One task gets most of the rows.
- The stage waits for that task alone.

## Delivery

### How often may an event arrive?

More than once. Consumers have to recognise what they have seen.
`;
