import { useEffect, useRef } from "react";
import { watchLevel } from "#app/recording-level.ts";

/** Shows that something is heard. It stands still for those who want less motion. */
export function SayItLevel({ stream }: { readonly stream: MediaStream }) {
  const bar = useRef<SVGRectElement>(null);
  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    // Not by React: it would draw all anew with each frame.
    return watchLevel(stream, (level) =>
      bar.current?.setAttribute("width", `${Math.round(100 * level)}%`),
    );
  }, [stream]);
  return (
    <svg className="say-it-level" aria-hidden="true" focusable="false">
      <rect ref={bar} className="say-it-level-now" width="0%" />
    </svg>
  );
}
