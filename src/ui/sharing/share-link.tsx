import { useEffect, useState } from "react";
import { deckLink } from "#app/deck-sharing.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { DeckId } from "#model/ids.ts";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { say } from "#words/sharing.ts";
import { canShareLinks, shareLink } from "./share-sheet.ts";

type Props = { readonly app: Rehearse; readonly deck: DeckId; readonly title: string };

/** The deck in a link, which needs no server: it is whole in the part behind #, which no browser sends anywhere. */
export function ShareLink({ app, deck, title }: Props) {
  const link = useLink(app, deck);
  const doing = useDoing();
  return (
    <section className="share-part">
      <h2>{say("asLink")}</h2>
      {link === null && <p className="hint">{say("makingLink")}</p>}
      {link && "problem" in link && <p>{link.problem}</p>}
      {link && "url" in link && (
        <>
          <p>{say("aboutLink", { characters: link.url.length })}</p>
          {link.left.map((sentence) => (
            <p key={sentence} className="hint" dir="auto">
              {sentence}
            </p>
          ))}
          <div className="form-buttons">
            <button
              type="button"
              className="button"
              onClick={() => doing.act(() => copied(link.url), say("linkCopied"))}
            >
              {say("copyLink")}
            </button>
            {canShareLinks() && (
              <button
                type="button"
                className="button"
                onClick={() => doing.act(() => shareLink(link.url, title), say("linkShared"))}
              >
                {say("shareLink")}
              </button>
            )}
          </div>
          <DoneLine doing={doing} />
        </>
      )}
    </section>
  );
}

type Link =
  | { readonly url: string; readonly left: readonly string[] }
  | { readonly problem: string };

function useLink(app: Rehearse, deck: DeckId): Link | null {
  const [link, setLink] = useState<Link | null>(null);
  useEffect(() => {
    const stopper = new AbortController();
    deckLink(app, deck, { stop: stopper.signal }).then(
      (made) => setLink(made.type === "problem" ? made : { ...made, url: addressOf(made.text) }),
      (error: unknown) => stopper.signal.aborted || setLink({ problem: reasonOf(error) }),
    );
    return () => stopper.abort();
  }, [app, deck]);
  return link;
}

const addressOf = (fragment: string): string =>
  `${location.href.replace(/#.*/s, "")}#/link/${fragment}`;

/** @throws Error when the browser does not let it, in a sentence */
async function copied(url: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
  } catch {
    throw new Error(say("cannotCopy"));
  }
}
