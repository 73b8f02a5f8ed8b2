import type { ReactNode } from "react";
import { say } from "#words/parts.ts";

/** Where a link of its user's own leads, if it is one to the web; null otherwise. */
export function webAddress(link: string): URL | null {
  const url = URL.canParse(link.trim()) ? new URL(link.trim()) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** A link that leads out of the app, and says where. What is none to the web stays text. */
export function OutsideLink({ link }: { readonly link: string }) {
  const url = webAddress(link);
  if (!url) return <bdi>{link}</bdi>;
  return (
    <>
      <a href={url.href} target="_blank" rel="noopener noreferrer" dir="ltr">
        {link.trim()}
      </a>{" "}
      <span className="hint">{say.rich("leadsTo", { host: url.host, site })}</span>
    </>
  );
}

const site = (host: readonly ReactNode[]): ReactNode => <bdi key="site">{host}</bdi>;
