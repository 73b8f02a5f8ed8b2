import { say } from "#words/decks.ts";
import { BulkDialog } from "./bulk-dialog.tsx";

type Props = {
  readonly count: number;
  readonly onStart: () => void;
  readonly onClosed: () => void;
};

/** Asks whether notes are to start anew, and says what that means. */
export const BulkNewStart = ({ count, onStart, onClosed }: Props) => (
  <BulkDialog
    title={say("startAnewThese", { notes: count })}
    does={say("startAnew")}
    onSubmit={onStart}
    onClosed={onClosed}
  >
    <p>{say("aboutStartAnew")}</p>
  </BulkDialog>
);
