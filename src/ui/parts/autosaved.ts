import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Autosaving, type Save } from "./autosaving.ts";
import { useUnsavedGuard } from "./unsaved-guard.ts";

type Field<Value> = {
  /** What it is called among all fields. A component that goes on to another field has to have another key. */
  readonly name: string;
  /** As a live query gives it. */
  readonly stored: Value;
  readonly save: Save<Value>;
};

/** Text that is stored by itself: a second after a pause, where its field is left or the page hidden, and when it goes. */
export type AutosavedField<Value> = {
  readonly value: Value;
  /** Whether it was stored since the field is shown, and nothing was typed since. */
  readonly isSaved: boolean;
  /** Whether something is not stored yet. */
  readonly isUnsaved: boolean;
  /** Why it could not be stored, in a sentence; what was typed stays, and is tried again. */
  readonly problem: string | null;
  /** What was stored elsewhere while something else was typed here; null where nothing was. Nothing is stored until one is chosen. */
  readonly elsewhere: { readonly value: Value } | null;
  readonly keepMine: () => void;
  readonly takeElsewhere: () => void;
  readonly type: (value: Value) => void;
  /** Stores it now. */
  readonly keep: () => Promise<void>;
  /** To be called where the field loses the focus. */
  readonly leave: () => Promise<void>;
};

/** A field, or several that are stored as one, whose text is stored by itself. Its value is plain data. */
export function useAutosaved<Value>({ name, stored, save }: Field<Value>): AutosavedField<Value> {
  const [autosaving] = useState(() => new Autosaving(name, stored, save));
  const { typed, state, problem, elsewhere } = useSyncExternalStore(
    autosaving.subscribe,
    autosaving.view,
  );
  const isStored = useRef(false);
  useUnsavedGuard(isStored, problem !== null || elsewhere !== null);
  useEffect(() => {
    autosaving.save = save;
    autosaving.follow(stored);
  });
  useEffect(() => {
    const { keep, leave, stash } = autosaving;
    const onHidden = () => document.visibilityState === "hidden" && void keep();
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("pagehide", stash);
    autosaving.takeUp();
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("pagehide", stash);
      void leave();
    };
  }, [autosaving]);
  return {
    value: typed ? typed.value : stored,
    isSaved: state === "saved",
    isUnsaved: state === "typed",
    problem,
    elsewhere,
    keepMine: autosaving.keepMine,
    takeElsewhere: autosaving.takeElsewhere,
    type: autosaving.type,
    keep: autosaving.keep,
    leave: autosaving.leave,
  };
}
