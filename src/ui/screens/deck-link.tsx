import { useEffect, useState } from "react";
import { Link } from "wouter";
import { deckOfLink } from "#app/deck-sharing.ts";
import type { WholeDeck } from "#app/guide-keeping.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { SharePreview } from "#ui/sharing/share-preview.tsx";
import { say } from "#words/sharing.ts";

type Props = {
  readonly app: Rehearse;
  /** The part of the address that carries the deck. */
  readonly text: string;
};

type Opened = { readonly whole: WholeDeck } | { readonly problem: string };

/** A deck that somebody sent as a link: looked at first, and never stored by itself. */
export function DeckLinkScreen({ app, text }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const stopper = new AbortController();
    deckOfLink(app, text, { stop: stopper.signal }).then(
      (whole) => stopper.signal.aborted || setOpened({ whole }),
      (error: unknown) => stopper.signal.aborted || setOpened({ problem: reasonOf(error) }),
    );
    return () => stopper.abort();
  }, [app, text]);
  return (
    <div className="screen">
      <div role="alert" className="alert-region">
        {opened && "problem" in opened && <p className="problem">{opened.problem}</p>}
      </div>
      {opened && "problem" in opened && (
        <>
          <PageHeading title={say("linkNotOpened")} />
          <p>{say("nothingStored")}</p>
          <Link href="/decks" className="button">
            {say("allDecks")}
          </Link>
        </>
      )}
      {opened && "whole" in opened && (
        <SharePreview app={app} whole={opened.whole} above={say("fromLink")} />
      )}
    </div>
  );
}
