import { type ComponentType, useEffect, useState } from "react";
import type { CardView } from "#app/practice-view.ts";
import { canRecord } from "#app/recording-support.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { SayItProps } from "./say-it.tsx";
import "./say-it-slot.css";

let loaded: ComponentType<SayItProps> | null = null;

type Props = { readonly app: Rehearse; readonly card: CardView };

/**
 * Where one says the answer aloud. It is loaded when there is nothing else to do; its room is there from the start. Without a
 * recorder it is not there at all, nor where the answer is an order, which is tapped.
 */
export function SayItSlot({ app, card }: Props) {
  const [SayIt, setSayIt] = useState(() => loaded);
  const isThere = canRecord() && !card.ask.inOrder;
  useEffect(() => {
    if (!isThere || SayIt) return;
    const load = () => {
      import("./say-it.tsx").then(
        (module) => {
          loaded = module.SayIt;
          setSayIt(() => loaded);
        },
        // Practice goes on without.
        () => {},
      );
    };
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== "function") return load();
    const waiting = requestIdleCallback(load);
    return () => cancelIdleCallback(waiting);
  }, [isThere, SayIt]);
  if (!isThere) return null;
  return (
    <div className={card.revealed ? "say-it" : "say-it say-it-slot"}>
      {SayIt && <SayIt app={app} card={card} />}
    </div>
  );
}
