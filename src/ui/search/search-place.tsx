import type { SearchHit } from "#app/search-hits.ts";
import { SearchMarked } from "./search-marked.tsx";

/** Where a note that was found belongs. */
export const SearchPlace = ({ hit }: { readonly hit: Pick<SearchHit, "topic" | "deck"> }) => (
  <>
    <bdi>
      <SearchMarked pieces={hit.topic} />
    </bdi>
    {" · "}
    <bdi>
      <SearchMarked pieces={hit.deck} />
    </bdi>
  </>
);
