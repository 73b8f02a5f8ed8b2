import { Link } from "wouter";
import { useMocks } from "#app/mock-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { MockList } from "#ui/mock/mock-list.tsx";
import { mockUnderWayPath } from "#ui/mock/mock-path.ts";
import { MockSetup } from "#ui/mock/mock-setup.tsx";
import { mockInWords } from "#ui/mock/mock-words.ts";
import "./mocks.css";

/** Mock interviews: one that is under way, a new one, and those so far. */
export function MocksScreen({ app }: { readonly app: Rehearse }) {
  const page = useMocks(app);
  const underWay = page?.mocks.find(({ endedAt }) => endedAt === null);
  return (
    <div className="screen mocks">
      <PageHeading title="Mock interviews" />
      <p>
        Answer aloud, against the clock, as you would in the room. Afterwards you go through what
        you said and what you missed.
      </p>
      {underWay && (
        <section className="mock-under-way" aria-labelledby="mock-under-way">
          <h2 id="mock-under-way">Under way</h2>
          <p>{mockInWords(underWay)}</p>
          <Link href={mockUnderWayPath(underWay.id)} className="button button-main button-large">
            Go on with it
          </Link>
        </section>
      )}
      {page?.decks.length === 0 && (
        <p>
          There are no decks to ask from yet. <Link href="/decks/add">Add one from a guide.</Link>
        </p>
      )}
      {page && page.decks.length > 0 && (
        <MockSetup app={app} decks={page.decks} first={page.decks.map(({ id }) => id)} />
      )}
      {page && page.mocks.length > 0 && <MockList app={app} mocks={page.mocks} />}
    </div>
  );
}
