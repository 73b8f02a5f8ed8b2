import type { ReactNode } from "react";
import { Link } from "wouter";
import { DecksIcon, ProgressIcon, SettingsIcon, TodayIcon } from "#ui/design/icons.tsx";
import { say } from "#words/frame.ts";
import { Brand } from "./brand.tsx";
import "./navigation.css";

type Place = {
  readonly name: "today" | "decks" | "progress" | "settings";
  readonly path: string;
  readonly icon: ReactNode;
};

const places: readonly Place[] = [
  { name: "today", path: "/", icon: <TodayIcon /> },
  { name: "decks", path: "/decks", icon: <DecksIcon /> },
  { name: "progress", path: "/progress", icon: <ProgressIcon /> },
  { name: "settings", path: "/settings", icon: <SettingsIcon /> },
];

/** A bar below on a phone, a rail beside on a wide screen. */
export function Navigation({ path }: { path: string }) {
  return (
    <nav className="navigation" aria-label={say("main")}>
      <Brand />
      <ul className="navigation-list">
        {places.map((place) => (
          <li key={place.path}>
            <Link href={place.path} className="navigation-link" aria-current={current(place, path)}>
              {place.icon}
              <span>{say(place.name)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What places lead to. */
const among: Partial<Record<Place["name"], RegExp>> = {
  decks: /^\/(decks|link|search|notes|cards|answers|checklist|disputed)\b/,
  settings: /^\/(backups|recordings)\b/,
};

function current(place: Place, path: string): "page" | "true" | undefined {
  if (place.path === path) return "page";
  return among[place.name]?.test(path) ? "true" : undefined;
}
