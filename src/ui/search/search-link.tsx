import { Link } from "wouter";
import { SearchIcon } from "#ui/design/other-icons.tsx";
import { say } from "#words/search.ts";
import { searchPath } from "./search-address.ts";
import "./search-link.css";

/** Leads to the search, and looks like the field that is there. */
export const SearchLink = () => (
  <Link href={searchPath("")} className="search-link">
    <SearchIcon />
    {say("searchCards")}
  </Link>
);
