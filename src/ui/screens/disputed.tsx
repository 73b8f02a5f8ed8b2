import { useDisputed } from "#app/disputed-hooks.ts";
import { reasonOf } from "#app/reason.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { DisputedList } from "#ui/decks/disputed-list.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { say } from "#words/disputed.ts";

/** All that guides say twice and not alike, and what their user found out about it. */
export function DisputedScreen({ app }: { readonly app: Rehearse }) {
  const { notes, search } = useDisputed(app);
  const { progress, found, problem } = search;
  return (
    <div className="screen">
      <BackLink href="/decks">{say("allDecks")}</BackLink>
      <PageHeading title={say("disputed")} />
      <p>{say("about")}</p>
      {problem && (
        <p className="problem" role="alert">
          {say("notLookedUp", { reason: reasonOf(problem, "reload the page") })}
        </p>
      )}
      {progress && !progress.isReady && <p className="notice">{say("looking")}</p>}
      {notes && found && found.total > found.notes.length && (
        <p className="notice">{say("firstOnly", { notes: notes.length })}</p>
      )}
      {notes?.length === 0 && progress?.isReady && <p>{say("none")}</p>}
      {notes && notes.length > 0 && <DisputedList app={app} notes={notes} />}
    </div>
  );
}
