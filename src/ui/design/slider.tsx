import { later } from "./later.tsx";
import type { SliderProps } from "./slider-base.tsx";
import "./slider.css";

/** A value that is chosen by sliding, where it matters more what it leads to than which number it is. */
export const Slider = later<SliderProps>(
  () => import("./slider-base.tsx").then((module) => module.SliderBase),
  ({ label, says, shows = says }) => (
    <div className="slider">
      <span className="slider-label">{label}</span>
      <span className="slider-value">{shows}</span>
      <div className="slider-control" />
    </div>
  ),
);
