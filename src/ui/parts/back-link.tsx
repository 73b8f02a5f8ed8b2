import type { ReactNode } from "react";
import { Link } from "wouter";
import { BackIcon } from "#ui/design/other-icons.tsx";
import "./back-link.css";

type Props = { readonly href: string; readonly children: ReactNode };

/** The first line of a screen that lies behind another one: leads back there. Its text may be the name of a deck. */
export const BackLink = ({ href, children }: Props) => (
  <Link href={href} className="back-link">
    <BackIcon />
    <bdi>{children}</bdi>
  </Link>
);
