import { useId, useMemo, useReducer, useState } from "react";
import type { Rehearse } from "#app/rehearse.ts";
import type { Reading } from "#model/draft.ts";
import type { Note } from "#model/note.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { historyOf, stepHistory } from "#ui/notes/draft-history.ts";
import { counted } from "#ui/parts/counted.ts";
import { LanguageField } from "#ui/parts/language-field.tsx";
import { useUnsavedGuard } from "#ui/parts/unsaved-guard.ts";
import { BeyondNotes } from "./beyond-notes.tsx";
import { DraftSection } from "./draft-section.tsx";
import { sectionsOf } from "./draft-sections.ts";
import { countOfTwins, DraftTwinsContext, useDraftTwins } from "./draft-twins.ts";
import { KeepBar } from "./keep-bar.tsx";
import { useKeeping } from "./keeping.ts";
import { kindsCounted } from "./kind-words.ts";
import { proposedLanguage } from "./language-proposal.ts";
import { LeftOut } from "./left-out.tsx";
import { ProposedDeck, useProposal } from "./proposed-deck.tsx";
import "./look-over.css";

/** So many notes are seen at once; where there are more, each section is opened by itself. */
const mostOpen = 40;

type Props = {
  readonly app: Rehearse;
  readonly reading: Reading;
  /** Notes that are kept or left as they are: facts and sequences. */
  readonly beyond: readonly Note[];
};

const none: readonly Note[] = [];

/** The notes that were read, to be put right and kept. */
export function LookOver({ app, reading, beyond }: Props) {
  const id = useId();
  const [history, act] = useReducer(stepHistory, reading.notes, historyOf);
  const [name, setName] = useState(reading.title);
  const { drafts, editing, revision } = history;
  const title = name.trim() || reading.title;
  const sections = useMemo(() => sectionsOf(history, reading.title), [history, reading.title]);
  const [isKeepingBeyond, setKeepingBeyond] = useState(true);
  const others = isKeepingBeyond ? beyond : none;
  const proposal = useProposal(app, { title, notes: drafts, beyond: others });
  const twins = useDraftTwins(app, drafts, proposal);
  const twinCount = countOfTwins(drafts, twins);
  const [language, setLanguage] = useState(() => proposedLanguage(reading));
  // A deck that is there already has said its language.
  const isNew = proposal?.type !== "update";
  const keeping = useKeeping(app, {
    title,
    notes: drafts,
    beyond: others,
    ...(isNew && { lang: language }),
  });
  useUnsavedGuard(keeping.stored, history.earlier.length > 0 || title !== reading.title);

  return (
    <>
      <PageHeading title="Look it over" above="Add from a guide" />
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
      {isNew && (
        <LanguageField label="Language of its notes" value={language} onChoose={setLanguage} />
      )}
      <p>
        <strong>{counted(drafts.length, "note")}</strong>
        {drafts.length > 0 && `: ${kindsCounted(drafts)}`}
        <span role="status">
          {twinCount > 0 &&
            `. You may have ${twinCount === drafts.length ? "all" : twinCount} of them already, in other decks.`}
        </span>
      </p>
      <ProposedDeck proposal={proposal} id={`${id}-proposal`} />
      <DraftTwinsContext value={twins}>
        <div className="draft-sections">
          {sections.map((section) => (
            <DraftSection
              key={section.name}
              section={section}
              isOpen={reading.notes.length <= mostOpen}
              editing={editing}
              revision={revision}
              act={act}
            />
          ))}
        </div>
      </DraftTwinsContext>
      {drafts.length === 0 && <p>Every note was dropped. Undo brings them back.</p>}
      <BeyondNotes notes={beyond} isKeeping={isKeepingBeyond} onKeep={setKeepingBeyond} />
      <LeftOut skipped={reading.skipped} />
      <KeepBar
        describedBy={`${id}-proposal`}
        canKeep={proposal !== null && drafts.length + others.length > 0}
        keeping={keeping}
        editing={{
          undo: history.earlier.length > 0 ? () => act({ type: "undone" }) : null,
          said: history.said,
        }}
      />
    </>
  );
}
