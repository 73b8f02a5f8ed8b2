import { useEffect } from "react";
import { useSettings } from "#app/hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Theme } from "#model/settings.ts";

const storageKey = "rehearse-theme";

/** The colour of the page, for the bars that the system draws around it; as --paper in src/ui/design/tokens.css. */
const paper = { light: "#f7f6f2", dark: "#14181a" } as const;

/** The theme that was in use last time, for the first paint. */
export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(storageKey);
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system"; // Storage may be forbidden altogether.
  }
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")) {
    const ofSystem = meta.media.includes("dark") ? "dark" : "light";
    meta.content = paper[theme === "system" ? ofSystem : theme];
  }
}

/** Keeps the page in the theme of the settings. */
export function useTheme(app: Rehearse): void {
  const theme = useSettings(app)?.theme;
  useEffect(() => {
    if (!theme) return;
    applyTheme(theme);
    try {
      localStorage.setItem(storageKey, theme);
    } catch {
      // Then the first paint of the next visit follows the system.
    }
  }, [theme]);
}
