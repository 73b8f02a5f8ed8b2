import type { ReactNode } from "react";
import { Link } from "wouter";
import { useChecklist } from "#app/checklist-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { ChecklistList } from "#ui/checklist/checklist-list.tsx";
import { AddIcon } from "#ui/design/icons.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { say } from "#words/checklist.ts";
import "./checklist.css";

/** What is to be done before an interview: how far it is, and what shows it. */
export function ChecklistScreen({ app }: { readonly app: Rehearse }) {
  const checklist = useChecklist(app);
  return (
    <div className="screen checklist">
      <BackLink href="/decks">{say("allDecks")}</BackLink>
      <PageHeading title={say("title")} />
      {checklist?.items.length === 0 && <NoActions />}
      <Link href="/checklist/new" className="button checklist-add">
        <AddIcon />
        {say("addAction")}
      </Link>
      {checklist && checklist.items.length > 0 && <ChecklistList app={app} checklist={checklist} />}
    </div>
  );
}

const NoActions = () => <p>{say.rich("nothingYet", { add: toGuides })}</p>;

const toGuides = (text: readonly ReactNode[]): ReactNode => (
  <Link key="add" href="/decks/add">
    {text}
  </Link>
);
