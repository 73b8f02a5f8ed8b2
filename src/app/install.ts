import { useSyncExternalStore } from "react";
import { installOffer } from "./install-offer.ts";

/**
 * How the app can be put among the others of a device: it is there already, by a button here, by the share sheet (iOS), or not as far
 * as can be told (a browser's menu may still do it).
 */
export type InstallWay = "installed" | "button" | "share sheet" | "unknown";

/** Only Safari knows `standalone`. An iPad passes for a Mac, but no Mac has a touch screen. */
const isIos = (): boolean => "standalone" in navigator && navigator.maxTouchPoints > 1;

export function installWay(): InstallWay {
  const isOwnWindow = matchMedia("(display-mode: standalone)").matches;
  if (isOwnWindow || ("standalone" in navigator && navigator.standalone === true))
    return "installed";
  if (installOffer.prompt) return "button";
  return isIos() ? "share sheet" : "unknown";
}

const answered = "rehearse-install-answered";
const changes = ["beforeinstallprompt", "appinstalled", answered];

function subscribe(listener: () => void): () => void {
  for (const change of changes) addEventListener(change, listener);
  return () => {
    for (const change of changes) removeEventListener(change, listener);
  };
}

export const useInstallWay = (): InstallWay => useSyncExternalStore(subscribe, installWay);

/** Has the browser ask. It can be asked once: whoever says no is not asked again before the next start. */
export async function install(): Promise<"accepted" | "dismissed"> {
  const { prompt } = installOffer;
  const { outcome } = (await prompt?.prompt()) ?? { outcome: "dismissed" };
  installOffer.prompt = null;
  dispatchEvent(new Event(answered));
  return outcome;
}
