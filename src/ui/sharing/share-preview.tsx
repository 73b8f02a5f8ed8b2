import { type ReactNode, useId, useState } from "react";
import type { WholeDeck, WholeProposal } from "#app/guide-keeping.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { KeepBar } from "#ui/guides/keep-bar.tsx";
import { own, strong } from "#ui/parts/message-tags.tsx";
import { locale } from "#words/language.ts";
import { say } from "#words/sharing.ts";
import { useKeepingWhole, useWholeProposal } from "./share-keeping.ts";
import { PreviewTopics } from "./share-topics.tsx";
import { useTwins } from "./share-twins.ts";
import "#ui/design/field.css";
import "#ui/guides/look-over.css";
import "./share-preview.css";

type Props = {
  readonly app: Rehearse;
  readonly whole: WholeDeck;
  readonly above: string;
  readonly children?: ReactNode;
};

/** A deck that came whole, to be looked at and kept, or left. Nothing of it is stored before. */
export function SharePreview({ app, whole, above, children }: Props) {
  const id = useId();
  const { preview, problems } = whole;
  const { count } = preview;
  const [name, setName] = useState(preview.title);
  const proposal = useWholeProposal(app, whole);
  const twins = useTwins(app, whole, proposal);
  const keeping = useKeepingWhole(app, whole, name);
  return (
    <>
      <PageHeading title={say("lookAtDeck")} above={above} />
      <label className="deck-name">
        {say("deckName")}
        <input
          className="field"
          dir="auto"
          value={name}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      {preview.about && <p dir="auto">{preview.about}</p>}
      <p>
        {count > 0
          ? say.rich("notesByKind", { count, kinds: kindsInWords(preview.kinds), strong })
          : say.rich("notes", { count, strong })}
      </p>
      <section className="proposed-deck" aria-label={say("whatKeepingDoes")}>
        <p id={`${id}-proposal`} role="status" dir="auto">
          {proposal && inWords(proposal)}
          {proposal && twins.size > 0 && ` ${say("twins", { count: twins.size })}`}
        </p>
        {proposal?.update && proposal.update.gone > 0 && <Gone update={proposal.update} />}
      </section>
      {children}
      {problems.length > 0 && <Problems problems={problems} />}
      <PreviewTopics preview={preview} twins={twins} />
      <KeepBar
        describedBy={`${id}-proposal`}
        canKeep={proposal !== null && count > 0}
        keeping={keeping}
      />
    </>
  );
}

const list = new Intl.ListFormat(locale, { type: "unit" });

const kindsInWords = (kinds: WholeDeck["preview"]["kinds"]): string =>
  list.format(kinds.map(([kind, count]) => say(kind, { count })));

function inWords({ title, count, update }: WholeProposal): ReactNode {
  if (!update) return say("makesDeck", { count });
  const changes = (["added", "reworded", "gone"] as const)
    .filter((change) => update[change] > 0)
    .map((change) => say(change, { count: update[change] }));
  return say.rich("updatesDeck", {
    title,
    changes: list.format(changes) || say("unchanged"),
    own,
  });
}

const Gone = ({
  update: { gone, goneNames },
}: {
  readonly update: NonNullable<WholeProposal["update"]>;
}) => (
  <details open={gone <= 10}>
    <summary>{say("goneNotes", { count: gone })}</summary>
    <p className="hint">{say("aboutGone")}</p>
    <ul>
      {goneNames.map((asked) => (
        <li key={asked} dir="auto">
          {asked}
        </li>
      ))}
    </ul>
  </details>
);

/** What could not be read. */
const Problems = ({ problems }: { readonly problems: readonly string[] }) => (
  <details className="share-problems" open={problems.length <= 5}>
    <summary>{say("notReadAsIs", { lines: problems.length })}</summary>
    <ul>
      {problems.map((problem) => (
        <li key={problem} dir="auto">
          {problem}
        </li>
      ))}
    </ul>
  </details>
);
