import { later } from "./later.tsx";
import type { TooltipProps } from "./tooltip-base.tsx";
import "./tooltip.css";

/** Says something more of a button, to whoever points at it or comes to it by keys. It must never be needed. */
export const Tooltip = later<TooltipProps>(
  () => import("./tooltip-base.tsx").then((module) => module.TooltipBase),
  ({ children }) => children,
);
