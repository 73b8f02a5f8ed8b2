import type { ReactNode } from "react";
import { Link } from "wouter";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { FoundNotes } from "#app/search.ts";
import { type FoundAnswer, useAnswersFound } from "#app/search-answers.ts";
import { useSearch } from "#app/search-hooks.ts";
import { hasWords } from "#app/search-terms.ts";
import { BulkBar } from "#ui/decks/bulk-bar.tsx";
import { useSelecting } from "#ui/decks/selecting.ts";
import { SelectionInUse } from "#ui/decks/selection.ts";
import { SelectionButton } from "#ui/decks/selection-button.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { useTypedInAddress } from "#ui/search/search-address.ts";
import { SearchAnswers } from "#ui/search/search-answers.tsx";
import { SearchField } from "#ui/search/search-field.tsx";
import { SearchHelp } from "#ui/search/search-help.tsx";
import { SearchList } from "#ui/search/search-list.tsx";
import { SearchState } from "#ui/search/search-state.tsx";
import { SearchUnknown } from "#ui/search/search-unknown.tsx";
import { say } from "#words/search.ts";
import "./search.css";

type Props = {
  readonly app: Rehearse;
  /** What the address says to search for. */
  readonly typed: string;
};

/** Finds cards by what they say, to be opened, or to be selected. */
export function SearchScreen({ app, typed: inAddress }: Props) {
  const address = useTypedInAddress(inAddress);
  const view = useSearch(app, address.typed);
  const isEmpty = address.typed.trim() === "";
  const found = isEmpty ? null : view.found;
  const notes = found?.notes ?? none;
  const answers = useAnswersFound(app, found?.typed ?? "") ?? noAnswers;
  const selecting = useSelecting(notes, found?.typed ?? "");
  return (
    <div
      className="screen search-screen"
      data-ready={view.progress?.isReady || undefined}
      data-found={found?.typed}
    >
      <BackLink href="/decks">{say("allDecks")}</BackLink>
      <PageHeading title={say("title")} />
      <SearchField {...address} />
      <SearchUnknown typed={address.typed} />
      {view.problem && (
        <p className="problem" role="alert">
          {say("notWorking", { reason: reasonOf(view.problem, "type again") })}
        </p>
      )}
      <div className="search-outcome">
        <SearchState view={view} found={found} />
        {notes.length > 0 && <SelectionButton selecting={selecting} />}
      </div>
      {isEmpty && <SearchHelp />}
      {found && answers.length > 0 && <SearchAnswers found={answers} />}
      {found?.total === 0 && answers.length === 0 && view.progress?.isReady && (
        <NothingFound typed={found.typed} of={view.progress.of} />
      )}
      <SelectionInUse value={selecting.selection}>
        {found && <SearchList app={app} found={found} />}
      </SelectionInUse>
      <BulkBar
        app={app}
        selecting={selecting}
        deck={null}
        more={(found?.total ?? 0) - notes.length}
      />
    </div>
  );
}

const none: FoundNotes["notes"] = [];
const noAnswers: readonly FoundAnswer[] = [];

type NothingProps = {
  readonly typed: string;
  /** How many notes there are. */
  readonly of: number;
};

function NothingFound({ typed, of }: NothingProps) {
  if (of === 0) return <p>{say.rich("nothingYet", { add: linkTo("/decks/add") })}</p>;
  const decks = linkTo("/decks");
  return (
    <p>{hasWords(typed) ? say.rich("tryFewer", { decks }) : say.rich("noneLikeThis", { decks })}</p>
  );
}

const linkTo =
  (path: string) =>
  (text: readonly ReactNode[]): ReactNode => (
    <Link key={path} href={path}>
      {text}
    </Link>
  );
