import type { ReactNode } from "react";
import { Link } from "wouter";
import { useMocks } from "#app/mock-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { MockList } from "#ui/mock/mock-list.tsx";
import { mockUnderWayPath } from "#ui/mock/mock-path.ts";
import { MockSetup } from "#ui/mock/mock-setup.tsx";
import { mockInWords } from "#ui/mock/mock-words.ts";
import { say } from "#words/mock.ts";
import "./mocks.css";

/** Mock interviews: one that is under way, a new one, and those so far. */
export function MocksScreen({ app }: { readonly app: Rehearse }) {
  const page = useMocks(app);
  const underWay = page?.mocks.find(({ endedAt }) => endedAt === null);
  return (
    <div className="screen mocks">
      <PageHeading title={say("mockInterviews")} />
      <p>{say("about")}</p>
      {underWay && (
        <section className="mock-under-way" aria-labelledby="mock-under-way">
          <h2 id="mock-under-way">{say("underWay")}</h2>
          <p>{mockInWords(underWay)}</p>
          <Link href={mockUnderWayPath(underWay.id)} className="button button-main button-large">
            {say("goOnWithIt")}
          </Link>
        </section>
      )}
      {page?.decks.length === 0 && (
        <p>
          {say.rich("noDecks", {
            link: (text: readonly ReactNode[]) => (
              <Link key="add" href="/decks/add">
                {text}
              </Link>
            ),
          })}
        </p>
      )}
      {page && page.decks.length > 0 && (
        <MockSetup app={app} decks={page.decks} first={page.decks.map(({ id }) => id)} />
      )}
      {page && page.mocks.length > 0 && <MockList app={app} mocks={page.mocks} />}
    </div>
  );
}
