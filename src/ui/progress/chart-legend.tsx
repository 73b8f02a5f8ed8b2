import type { ReactNode } from "react";

type Entry = { readonly name: string; readonly swatch: ReactNode };

/** What the marks of a drawing stand for, where there are two kinds; drawn 16 by 12. The table says the same. */
export const ChartLegend = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <p className="chart-legend" aria-hidden="true">
    {entries.map(({ name, swatch }) => (
      <span key={name}>
        <svg viewBox="0 0 16 12" aria-hidden="true" focusable="false">
          {swatch}
        </svg>
        {name}
      </span>
    ))}
  </p>
);
