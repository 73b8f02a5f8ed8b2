import { memo } from "react";
import { Link } from "wouter";
import { type SearchHit as Hit, isSameHit } from "#app/search-hits.ts";
import { SelectionBox } from "#ui/decks/selection-box.tsx";
import { cardPath } from "#ui/parts/card-path.ts";
import { SearchMarked } from "./search-marked.tsx";
import { SearchPlace } from "./search-place.tsx";

type Props = {
  /** Undefined while it is being read, or when it is gone meanwhile. */
  readonly hit: Hit | undefined;
};

/** A note that was found: what it asks, where the words are in the rest, and where it belongs. Read again, it is mostly the same. */
export const SearchHit = memo(({ hit }: Props) => {
  if (!hit) return <div className="search-unread" />;
  return (
    <article className="search-hit">
      <SelectionBox id={hit.id} name={textOf(hit.prompt)} isCover />
      <h2 dir="auto" lang={hit.language}>
        {hit.card ? (
          <Link href={cardPath(hit.card)} className="search-hit-link" data-note={hit.id}>
            <SearchMarked pieces={hit.prompt} />
          </Link>
        ) : (
          <SearchMarked pieces={hit.prompt} />
        )}
      </h2>
      {hit.line && (
        <p dir="auto" lang={hit.language}>
          <SearchMarked pieces={hit.line} />
        </p>
      )}
      <p className="fine-print">
        <SearchPlace hit={hit} />
      </p>
    </article>
  );
}, isSame);

function isSame(a: Props, b: Props): boolean {
  return isSameHit(a.hit, b.hit);
}

const textOf = (pieces: Hit["prompt"]): string => pieces.map(({ text }) => text).join("");
