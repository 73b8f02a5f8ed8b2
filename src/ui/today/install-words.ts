import type { InstallWay } from "#app/install.ts";
import { say } from "#words/today-more.ts";

const names = {
  installed: "isInstalled",
  button: "byButton",
  "share sheet": "byShareSheet",
  unknown: "byMenu",
} as const satisfies Record<InstallWay, string>;

/** Why to install, and how, by what the device offers. */
export const aboutInstalling = (way: InstallWay): string => say(names[way]);
