import { Icon } from "#ui/design/icons.tsx";

export const SpeakIcon = () => (
  <Icon>
    <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5Z" />
    <path d="M15.5 9a4.25 4.25 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11" />
  </Icon>
);

export const SilenceIcon = () => (
  <Icon>
    <rect x="6.5" y="6.5" width="11" height="11" rx="1.5" />
  </Icon>
);

export const HeadphonesIcon = () => (
  <Icon>
    <path d="M4.5 17v-4a7.5 7.5 0 0 1 15 0v4" />
    <path d="M4.5 14.5H7v5H6a1.5 1.5 0 0 1-1.5-1.5ZM19.5 14.5H17v5h1a1.5 1.5 0 0 0 1.5-1.5Z" />
  </Icon>
);

export const RepeatIcon = () => (
  <Icon>
    <path d="M5 12a7 7 0 0 1 12-4.9L19.5 9.5M19.5 4.5v5h-5M19 12a7 7 0 0 1-12 4.9L4.5 14.5M4.5 19.5v-5h5" />
  </Icon>
);
