import { useDisputed } from "#app/disputed-hooks.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { DisputedList } from "#ui/decks/disputed-list.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { counted } from "#ui/parts/counted.ts";

/** All that guides say twice and not alike, and what their user found out about it. */
export function DisputedScreen({ app }: { readonly app: Rehearse }) {
  const { notes, search } = useDisputed(app);
  const { progress, found, problem } = search;
  return (
    <div className="screen">
      <BackLink href="/decks">All decks</BackLink>
      <PageHeading title="Disputed" />
      <p>
        Here a guide contradicts itself. Find out which is right, and write it down: it is shown
        with the answer.
      </p>
      {problem && (
        <p className="problem" role="alert">
          What is disputed could not be looked up. {reasonOf(problem, "reload the page")}
        </p>
      )}
      {progress && !progress.isReady && (
        <p className="notice">Looking through your notes for what is disputed …</p>
      )}
      {notes && found && found.total > found.notes.length && (
        <p className="notice">These are the first {counted(notes.length, "note")}.</p>
      )}
      {notes?.length === 0 && progress?.isReady && (
        <p>No note is disputed: none of your guides was found to contradict itself.</p>
      )}
      {notes && notes.length > 0 && <DisputedList app={app} notes={notes} />}
    </div>
  );
}
