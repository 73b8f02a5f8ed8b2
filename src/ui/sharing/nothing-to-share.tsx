import { Link } from "wouter";
import type { DeckId } from "#model/ids.ts";
import { say } from "#words/sharing.ts";

/** Stands where a deck without notes would be given away or printed. */
export const NothingToShare = ({ deck }: { readonly deck: DeckId }) => (
  <p>
    {say.rich("nothingToShare", {
      link: (text) => (
        <Link key="add" href={`/notes/new/${encodeURIComponent(deck)}`}>
          {text}
        </Link>
      ),
    })}
  </p>
);
