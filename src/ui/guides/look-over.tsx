import { useId, useMemo, useReducer, useState } from "react";
import { useLanguagesByDeck } from "#app/deck-language-hooks.ts";
import { languageIn } from "#app/deck-languages.ts";
import type { Rehearse } from "#app/rehearse.ts";
import type { Reading } from "#model/draft.ts";
import type { Note } from "#model/note.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { historyOf, stepHistory } from "#ui/notes/draft-history.ts";
import { InLanguage } from "#ui/parts/language.tsx";
import { LanguageField } from "#ui/parts/language-field.tsx";
import { strong } from "#ui/parts/message-tags.tsx";
import { useUnsavedGuard } from "#ui/parts/unsaved-guard.ts";
import { say } from "#words/guides.ts";
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
  const languages = useLanguagesByDeck(app);
  const lang = isNew ? language : languageIn(languages, proposal.deck.id);
  const keeping = useKeeping(app, {
    title,
    notes: drafts,
    beyond: others,
    ...(isNew && { lang: language }),
  });
  useUnsavedGuard(keeping.stored, history.earlier.length > 0 || title !== reading.title);

  return (
    <InLanguage value={lang}>
      <PageHeading title={say("lookOver")} above={say("addFromGuide")} />
      <label className="deck-name">
        {say("deckName")}
        <input
          className="field"
          dir="auto"
          lang={lang}
          value={name}
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      {isNew && <LanguageField label={say("language")} value={language} onChoose={setLanguage} />}
      <p>
        {drafts.length > 0
          ? say.rich("notesAndKinds", {
              notes: drafts.length,
              kinds: kindsCounted(drafts),
              strong,
            })
          : say.rich("notes", { notes: 0, strong })}
        <span role="status">
          {twinCount > 0 &&
            `. ${twinCount === drafts.length ? say("haveAll") : say("haveSome", { some: twinCount })}`}
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
      {drafts.length === 0 && <p>{say("allDropped")}</p>}
      <BeyondNotes notes={beyond} isKeeping={isKeepingBeyond} onKeep={setKeepingBeyond} />
      <LeftOut skipped={reading.skipped} />
      <KeepBar
        describedBy={`${id}-proposal`}
        canKeep={proposal !== null && drafts.length + others.length > 0}
        keeping={keeping}
        editing={{
          undo: history.earlier.length > 0 ? () => act({ type: "undone" }) : null,
          said: history.said && say(history.said),
        }}
      />
    </InLanguage>
  );
}
