import { type ComponentProps, type ComponentType, useState } from "react";
import type { KeysDialog } from "./keys-dialog.tsx";

type Dialog = ComponentType<ComponentProps<typeof KeysDialog>>;

/** What tells the keys, loaded when it is first asked for. Null while it is not to be seen. */
export function useKeysDialog(): {
  readonly KeysDialog: Dialog | null;
  readonly open: () => void;
  readonly close: () => void;
} {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const open = () => {
    import("./keys-dialog.tsx").then(
      ({ KeysDialog }) => setDialog(() => KeysDialog),
      () => {},
    );
  };
  return { KeysDialog: dialog, open, close: () => setDialog(null) };
}
