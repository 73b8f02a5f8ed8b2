import type { ReactNode } from "react";
import { Link } from "wouter";
import { DecksIcon, ProgressIcon, SettingsIcon, TodayIcon } from "#ui/design/icons.tsx";
import { Brand } from "./brand.tsx";
import "./navigation.css";

const places: readonly { name: string; path: string; icon: ReactNode }[] = [
  { name: "Today", path: "/", icon: <TodayIcon /> },
  { name: "Decks", path: "/decks", icon: <DecksIcon /> },
  { name: "Progress", path: "/progress", icon: <ProgressIcon /> },
  { name: "Settings", path: "/settings", icon: <SettingsIcon /> },
];

/** A bar below on a phone, a rail beside on a wide screen. */
export function Navigation({ path }: { path: string }) {
  return (
    <nav className="navigation" aria-label="Main">
      <Brand />
      <ul className="navigation-list">
        {places.map((place) => (
          <li key={place.path}>
            <Link href={place.path} className="navigation-link" aria-current={current(place, path)}>
              {place.icon}
              <span>{place.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the decks lead to. */
const amongDecks = /^\/(decks|search|notes|cards|answers|checklist|disputed)\b/;

function current(place: { path: string }, path: string): "page" | "true" | undefined {
  if (place.path === path) return "page";
  return place.path === "/decks" && amongDecks.test(path) ? "true" : undefined;
}
