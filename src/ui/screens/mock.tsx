import { useState } from "react";
import { Link, useLocation } from "wouter";
import { firstUnjudged } from "#app/mock-figures.ts";
import { useMockPage } from "#app/mock-hooks.ts";
import type { MockPage } from "#app/mock-reads.ts";
import { deleteMock } from "#app/mocks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { MockId } from "#model/ids.ts";
import { usePageTitle } from "#ui/design/page-heading.tsx";
import { dateAndTimeInWords } from "#ui/interview/interview-words.ts";
import { MockJudging } from "#ui/mock/mock-judging.tsx";
import { MockMissing } from "#ui/mock/mock-missing.tsx";
import { mocksPath, mockUnderWayPath } from "#ui/mock/mock-path.ts";
import { MockSummary } from "#ui/mock/mock-summary.tsx";
import { mockInWords } from "#ui/mock/mock-words.ts";
import { BackLink } from "#ui/parts/back-link.tsx";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { say } from "#words/mock.ts";
import "./mocks.css";

type Props = { readonly app: Rehearse; readonly id: MockId };

/** A mock interview that is over: its answers one by one, and what came of them. */
export function MockScreen({ app, id }: Props) {
  const page = useMockPage(app, id);
  usePageTitle(say("debrief"));
  if (page === null) return <MockMissing />;
  return (
    <div className="screen mocks">
      <BackLink href={mocksPath}>{say("mockInterviews")}</BackLink>
      {page && (
        <p className="page-heading-above">
          {dateAndTimeInWords(page.mock.startedAt, app.environment)} · {mockInWords(page.mock)}
        </p>
      )}
      {page && page.mock.endedAt === null && (
        <>
          <h1>{say("underWay")}</h1>
          <Link href={mockUnderWayPath(id)} className="button button-main button-large">
            {say("goOnWithIt")}
          </Link>
        </>
      )}
      {page && page.mock.endedAt !== null && <Debrief app={app} page={page} />}
    </div>
  );
}

/** What was not gone through yet comes first; then the summary. */
function Debrief({ app, page }: { readonly app: Rehearse; readonly page: MockPage }) {
  const [, navigate] = useLocation();
  const [at, setAt] = useState(() => firstUnjudged(page.mock.answers));
  const doing = useDoing();
  const answer = at === null ? undefined : page.mock.answers[at];
  return (
    <>
      {at === null || !answer ? (
        <MockSummary
          page={page}
          onGo={setAt}
          onDelete={() =>
            doing.act(
              () => deleteMock(app, page.mock.id),
              "",
              () => navigate(mocksPath),
            )
          }
        />
      ) : (
        <MockJudging key={at} app={app} page={page} at={at} answer={answer} onGo={setAt} />
      )}
      {doing.problem !== null && <DoneLine doing={doing} />}
    </>
  );
}
