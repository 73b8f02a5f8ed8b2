import "./chart.css";

type Props = { readonly low: number; readonly middle: number; readonly high: number };

/** A range of shares and its middle, from 0 to 1; to be seen only, since the same stands beside it in words. */
export const RangeBar = ({ low, middle, high }: Props) => (
  <svg className="range-bar" aria-hidden="true" focusable="false">
    <rect className="range-bar-all" width="100%" height="100%" />
    <rect
      className="range-bar-range"
      x={`${100 * low}%`}
      width={`${100 * (high - low)}%`}
      height="100%"
    />
    {/* Kept off the ends, where the round corners would cut it. */}
    <rect
      className="range-bar-middle"
      x={`${100 * Math.min(0.98, Math.max(0.02, middle))}%`}
      width="4"
      height="100%"
      transform="translate(-2)"
    />
  </svg>
);
