import type { ReactNode } from "react";

// Those of the first screen; others are in other-icons.tsx. Drawn for 24 by 24. They always stand beside a text, so they are hidden from screen readers.

type IconProps = {
  readonly children: ReactNode;
  /** It points the way that one reads. */
  readonly turns?: boolean;
};

export const Icon = ({ children, turns }: IconProps) => (
  <svg
    className={turns ? "icon icon-turns" : "icon"}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

export const TodayIcon = () => (
  <Icon>
    <rect x="3.5" y="5" width="17" height="15.5" rx="3" />
    <path d="M3.5 10h17M8 2.75V6m8-3.25V6m-7 9.25 2.25 2.25L15.5 13" />
  </Icon>
);

export const DecksIcon = () => (
  <Icon>
    <rect x="3.5" y="8.5" width="17" height="12" rx="2.5" />
    <path d="M6 5.5h12M8.5 2.75h7" />
  </Icon>
);

export const ProgressIcon = () => (
  <Icon>
    <path d="M5 20.5v-6m7 6v-17m7 17V9" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M3.5 7h8m6 0h3m-17 10h3m6 0h8" />
    <circle cx="14.5" cy="7" r="2.75" />
    <circle cx="9.5" cy="17" r="2.75" />
  </Icon>
);

export const ForwardIcon = () => (
  <Icon turns>
    <path d="m9.5 5 7 7-7 7" />
  </Icon>
);

export const AddIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);

/** The tick that stands for a sitting that is done. */
export const DoneMark = () => (
  <svg className="done-mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <circle cx="32" cy="32" r="29" />
    <path d="m20 33.5 8.5 8.5L45 24" pathLength="1" />
  </svg>
);
