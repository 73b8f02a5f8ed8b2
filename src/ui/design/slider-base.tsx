import { DirectionProvider } from "@base-ui/react/direction-provider";
import { Slider as Base } from "@base-ui/react/slider";
import type { ReactNode } from "react";

export type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What the value means, as it is read aloud. */
  readonly says: string;
  /** The same as it is shown, where that looks otherwise. */
  readonly shows?: ReactNode;
  /** The id of what explains it. */
  readonly describedBy?: string;
  readonly onChange: (value: number) => void;
};

export const SliderBase = ({
  label,
  value,
  min,
  max,
  says,
  shows = says,
  describedBy,
  onChange,
}: SliderProps) => (
  <DirectionProvider direction={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}>
    <Base.Root className="slider" value={value} min={min} max={max} onValueChange={onChange}>
      <Base.Label className="slider-label">{label}</Base.Label>
      <Base.Value className="slider-value">{() => shows}</Base.Value>
      <Base.Control className="slider-control">
        <Base.Track className="slider-track">
          <Base.Indicator className="slider-indicator" />
          <Base.Thumb
            className="slider-thumb"
            aria-valuetext={says}
            aria-describedby={describedBy}
          />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  </DirectionProvider>
);
