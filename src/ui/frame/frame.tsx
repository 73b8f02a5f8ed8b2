import { type ReactNode, useRef } from "react";
import { useLocation } from "wouter";
import type { Updates } from "#app/updates.ts";
import { say } from "#words/frame.ts";
import { Navigation } from "./navigation.tsx";
import { UpdateBanner } from "./update-banner.tsx";
import "#ui/design/button.css";
import "./frame.css";
import "#ui/design/screen.css";

/** What stays from screen to screen: the navigation, and word of a new version. */
export function Frame({ updates, children }: { updates: Updates; children?: ReactNode }) {
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const practising = path.startsWith("/practice");
  return (
    <div className={practising ? "frame practising" : "frame"}>
      {/* Not a link: the part of the address behind # names the screen. */}
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {say("skipToContent")}
      </button>
      <Navigation path={path} />
      <main className="frame-main" ref={main} tabIndex={-1}>
        {/* The practice screen shows it by itself, between cards only. */}
        {!practising && <UpdateBanner updates={updates} />}
        {children}
      </main>
    </div>
  );
}
