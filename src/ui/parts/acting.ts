import { useRef, useState } from "react";
import { reasonOf } from "#app/reason.ts";

export type Acting = {
  readonly isBusy: boolean;
  /** Why it was not done, in a sentence. */
  readonly problem: string | null;
  /** Does something that can fail and ends the screen, once. */
  readonly act: (work: () => Promise<unknown>) => void;
};

/** Does what ends a screen, and tells why where it could not be done. */
export function useActing(): Acting {
  const [state, setState] = useState<Omit<Acting, "act">>({ isBusy: false, problem: null });
  const begun = useRef(false);
  const act = async (work: () => Promise<unknown>) => {
    // The button may be tapped again before it is seen to be off.
    if (begun.current) return;
    begun.current = true;
    setState({ isBusy: true, problem: null });
    try {
      await work();
    } catch (error) {
      begun.current = false;
      setState({ isBusy: false, problem: reasonOf(error) });
    }
  };
  return { ...state, act: (work) => void act(work) };
}
