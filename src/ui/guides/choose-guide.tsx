import { FileButton } from "#ui/design/file-button.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { PasteField } from "./paste-field.tsx";
import type { Pasted } from "./rich-paste.ts";
import "./choose-guide.css";
import "#ui/design/field.css";

type Props = {
  readonly pasted: Pasted;
  readonly onPasted: (pasted: Pasted) => void;
  readonly onRead: () => void;
  readonly onFile: (file: File) => void;
};

const accept =
  ".md,.markdown,.txt,.html,.htm,.csv,.tsv,.yaml,.yml,.json,text/*,application/json,application/yaml";

/** Where a guide comes from: pasted, or a file. */
export function ChooseGuide({ pasted, onPasted, onRead, onFile }: Props) {
  return (
    <>
      <BackLink href="/decks">All decks</BackLink>
      <PageHeading title="Add from a guide or file" />
      <p>
        Works with articles, lists of questions and handbooks: whatever asks and answers, names
        mistakes and what to do instead, or lists what to do. Tables (CSV, TSV), notes exported from
        Anki or Quizlet, and deck files of Rehearse can be read too. All of it is read on this
        device; nothing is sent anywhere.
      </p>
      <PasteField pasted={pasted} onPasted={onPasted} />
      <div className="choose-guide-buttons">
        <button type="button" className="button button-main button-large" onClick={onRead}>
          Read it
        </button>
        <FileButton
          label="Choose a file"
          accept={accept}
          className="button-large"
          onFile={onFile}
        />
      </div>
      <p className="fine-print drop-hint">A file can also be dropped anywhere on this page.</p>
    </>
  );
}
