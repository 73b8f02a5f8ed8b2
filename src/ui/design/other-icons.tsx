import { Icon } from "./icons.tsx";

// As in icons.tsx: those that are loaded with the screens that show them.

export const SearchIcon = () => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </Icon>
);

export const LeaveIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon turns>
    <path d="M4 9h10a5.5 5.5 0 0 1 0 11H8M8.5 4.5 4 9l4.5 4.5" />
  </Icon>
);

export const BackIcon = () => (
  <Icon turns>
    <path d="m14.5 5-7 7 7 7" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M5.5 12h.01M12 12h.01M18.5 12h.01" strokeWidth="3" />
  </Icon>
);
