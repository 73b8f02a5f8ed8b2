import { Link } from "wouter";
import { useChecklist } from "#app/checklist-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { ChecklistList } from "#ui/checklist/checklist-list.tsx";
import { AddIcon } from "#ui/design/other-icons.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import "./checklist.css";

/** What is to be done before an interview: how far it is, and what shows it. */
export function ChecklistScreen({ app }: { readonly app: Rehearse }) {
  const checklist = useChecklist(app);
  return (
    <div className="screen checklist">
      <BackLink href="/decks">All decks</BackLink>
      <PageHeading title="Checklist" />
      {checklist?.items.length === 0 && <NoActions />}
      <Link href="/notes/new" className="button checklist-add">
        <AddIcon />
        Add an action
      </Link>
      {checklist && checklist.items.length > 0 && <ChecklistList app={app} checklist={checklist} />}
    </div>
  );
}

const NoActions = () => (
  <p>
    There is nothing on your checklist yet. What you want to have done before an interview belongs
    here: add it by hand, or <Link href="/decks/add">add a guide</Link> that tells you what to do.
  </p>
);
