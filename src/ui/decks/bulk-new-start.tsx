import { counted } from "#ui/parts/counted.ts";
import { BulkDialog } from "./bulk-dialog.tsx";

type Props = {
  readonly count: number;
  readonly onStart: () => void;
  readonly onClosed: () => void;
};

/** Asks whether notes are to start anew, and says what that means. */
export const BulkNewStart = ({ count, onStart, onClosed }: Props) => (
  <BulkDialog
    title={count === 1 ? "Start this note anew?" : `Start ${counted(count, "note")} anew?`}
    does="Start anew"
    onSubmit={onStart}
    onClosed={onClosed}
  >
    <p>
      Their cards are asked again as if you had never seen them. Your reviews are kept, and count in
      Progress as before.
    </p>
  </BulkDialog>
);
