import { type ReactElement, useRef, useState } from "react";
import { later } from "./later.tsx";
import type { TooltipBaseProps } from "./tooltip-base.tsx";
import "./tooltip.css";

const TooltipBase = later<TooltipBaseProps>(() =>
  import("./tooltip-base.tsx").then((module) => module.TooltipBase),
);

type Props = {
  readonly says: string;
  /** A button that says by itself what it does. */
  readonly children: ReactElement;
};

/**
 * Says something more of a button, to whoever points at it or comes to it by keys. It must never be needed. What it takes is loaded
 * then, and beside the button: one that was replaced would lose a press and the focus.
 */
export function Tooltip({ says, children }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, want] = useState(false);
  const open = (): void => {
    want(true);
    setOpen(true);
  };
  const close = () => setOpen(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the button in it.
    <span
      ref={place}
      className="tooltip-place"
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && open()}
      onPointerLeave={close}
      onPointerDown={close}
      onFocus={({ target }) => target.matches(":focus-visible") && open()}
      onBlur={close}
    >
      {children}
      {isWanted && (
        <TooltipBase anchor={place} isOpen={isOpen} onOpenChange={setOpen}>
          {says}
        </TooltipBase>
      )}
    </span>
  );
}
