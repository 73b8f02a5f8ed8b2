import { digest, file } from "virtual:starter-decks";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { databaseName } from "#app/database-name.ts";
import { systemEnvironment } from "#app/environment.ts";
import { openRehearse } from "#app/rehearse.ts";
import { StartWait } from "#app/start-wait.ts";
import { Updates } from "#app/updates.ts";
import { applyTheme, rememberedTheme } from "#ui/frame/theme.ts";
import { Root } from "#ui/root.tsx";
import "#app/install-offer.ts";
import { language } from "#words/language.ts";
import { spoken } from "#words/speaking.ts";

async function loadStarterDecks(): Promise<unknown> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.json();
}

// The settings lie in the database, which opens too late for the first paint.
applyTheme(rememberedTheme());

const environment = systemEnvironment({ digest, load: loadStarterDecks });
const wait = new StartWait();
const open = () => openRehearse(databaseName, environment, wait.tell);
const updates = new Updates(import.meta.env.PROD ? navigator.serviceWorker : undefined);

const first = open();
const begin = () =>
  createRoot(document.getElementById("root") as HTMLElement).render(
    <StrictMode>
      <Root first={first} open={open} updates={updates} wait={wait} />
    </StrictMode>,
  );
document.documentElement.lang = language;
void spoken.then(begin);

// Without a service worker (a private window may forbid it) the app works as long as there is a network.
void updates.start().catch(() => {});
