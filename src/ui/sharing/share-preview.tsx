import { type ReactNode, useId, useState } from "react";
import type { WholeDeck, WholeProposal } from "#app/guide-keeping.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { KeepBar } from "#ui/guides/keep-bar.tsx";
import { counted } from "#ui/parts/counted.ts";
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
  const [name, setName] = useState(preview.title);
  const proposal = useWholeProposal(app, whole);
  const twins = useTwins(app, whole, proposal);
  const keeping = useKeepingWhole(app, whole, name);
  return (
    <>
      <PageHeading title="Look at the deck" above={above} />
      <label className="deck-name">
        Deck name
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
        <strong>{counted(preview.count, "note")}</strong>
        {preview.count > 0 && `: ${kindsInWords(preview.kinds)}`}
      </p>
      <section className="proposed-deck" aria-label="What keeping does">
        <p id={`${id}-proposal`} role="status" dir="auto">
          {proposal && inWords(proposal, twins.size)}
        </p>
        {proposal?.update && proposal.update.gone > 0 && <Gone update={proposal.update} />}
      </section>
      {children}
      {problems.length > 0 && <Problems problems={problems} />}
      <PreviewTopics preview={preview} twins={twins} />
      <KeepBar
        describedBy={`${id}-proposal`}
        canKeep={proposal !== null && preview.count > 0}
        keeping={keeping}
      />
    </>
  );
}

const kindsInWords = (kinds: WholeDeck["preview"]["kinds"]): string =>
  kinds.map(([kind, count]) => counted(count, kind)).join(", ");

function inWords({ title, count, update }: WholeProposal, twins: number): string {
  const like =
    twins > 0
      ? ` ${counted(twins, "note")} ${twins === 1 ? "says" : "say"} nearly the same as one that you have.`
      : "";
  if (!update) return `A new deck with ${counted(count, "note")}.${like}`;
  const changes = [
    update.added > 0 && `${update.added} new`,
    update.reworded > 0 && `${update.reworded} reworded`,
    update.gone > 0 && `${update.gone} no longer in it`,
  ].filter(Boolean);
  return `Updates your deck “${title}”: ${changes.join(", ") || "nothing has changed"}.${like}`;
}

const Gone = ({
  update: { gone, goneNames },
}: {
  readonly update: NonNullable<WholeProposal["update"]>;
}) => (
  <details open={gone <= 10}>
    <summary>No longer in it: {gone}</summary>
    <p className="hint">These will be retired; their history is kept.</p>
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
    <summary>Not read as it is: {counted(problems.length, "line")}</summary>
    <ul>
      {problems.map((problem) => (
        <li key={problem} dir="auto">
          {problem}
        </li>
      ))}
    </ul>
  </details>
);
