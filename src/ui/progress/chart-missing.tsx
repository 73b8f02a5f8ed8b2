import type { ReactNode } from "react";
import "./chart.css";

/** What stands where a chart will be once there are reviews enough: the sentence says how many that takes. */
export const ChartMissing = ({ children }: { readonly children: ReactNode }) => (
  <p className="chart-missing">{children}</p>
);
