import type { InstallWay } from "#app/install.ts";

export const stepsWords = {
  title: "If you like",
  skip: "Not now",
  skipped: "Skipped. You find it in Settings.",
  interview: {
    title: "When is your interview?",
    about: "Practice is then planned backwards from that day.",
    act: "Set the date",
  },
  minutes: {
    title: "How many minutes a day?",
    about: "On the way to an interview each day’s practice is made to fit.",
    done: "Saved. You can change it in Settings.",
  },
  install: {
    title: "Install Rehearse",
    act: "Install",
    done: "Rehearse is being installed.",
    dismissed: "Not installed. Your browser’s menu can do it later.",
    carry: "Save a backup to carry across",
  },
} as const;

/** Why to install, and how, by what the device offers. */
export const installWords: Record<InstallWay, string> = {
  installed: "Rehearse is installed on this device.",
  button:
    "It then opens from your home screen or desktop, and the browser keeps your data more surely.",
  "share sheet":
    "On an iPhone or iPad, tap Share, then “Add to Home Screen”. Safari deletes what a tab has kept after seven days without a visit; an installed app keeps it. The installed app begins empty: carry your reviews across with a backup.",
  unknown:
    "Your browser’s menu may offer to install Rehearse, or to add it to the home screen. It then opens like any other app.",
};
