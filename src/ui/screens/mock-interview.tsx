import { useEffect } from "react";
import { useLocation } from "wouter";
import { useMockPage } from "#app/mock-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockId } from "#model/ids.ts";
import { usePageTitle } from "#ui/design/page-heading.tsx";
import { MockMissing } from "#ui/mock/mock-missing.tsx";
import { mockPath } from "#ui/mock/mock-path.ts";
import { MockUnderWay } from "#ui/mock/mock-under-way.tsx";
import { say } from "#words/mock.ts";
import "#ui/practice/asked-card.css";
import "./practice.css";
import "./mocks.css";

type Props = { readonly app: Rehearse; readonly id: MockId };

/** A mock interview that is under way. Once it is over its debrief takes its place. */
export function MockInterviewScreen({ app, id }: Props) {
  const page = useMockPage(app, id);
  const [, navigate] = useLocation();
  const isOver = page !== undefined && page !== null && page.mock.endedAt !== null;
  usePageTitle(say("mockInterview"));
  useEffect(() => {
    if (isOver) navigate(mockPath(id), { replace: true });
  }, [isOver, id, navigate]);
  if (page === null) return <MockMissing />;
  return (
    <div className="practice mock">{page && !isOver && <MockUnderWay app={app} page={page} />}</div>
  );
}
