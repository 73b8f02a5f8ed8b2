/** What Chromium asks to be shown by a button of the app's own. */
export type InstallPrompt = Event & {
  prompt(): Promise<{ readonly outcome: "accepted" | "dismissed" }>;
};

/** It comes once, soon after the start, and whoever has a button for it is loaded later. */
export const installOffer: { prompt: InstallPrompt | null } = { prompt: null };

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  installOffer.prompt = event as InstallPrompt;
});
