import type { ReactNode } from "react";
import { PageHeading } from "./page-heading.tsx";
import "./message.css";

type Props = { readonly title: string; readonly mark?: ReactNode; readonly children: ReactNode };

/** A screen that says one thing. */
export function Message({ title, mark, children }: Props) {
  return (
    <div className="screen message">
      {mark}
      <PageHeading title={title} />
      {children}
    </div>
  );
}
