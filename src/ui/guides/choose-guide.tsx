import { FileButton } from "#ui/design/file-button.tsx";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { say } from "#words/guides.ts";
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
      <BackLink href="/decks">{say("allDecks")}</BackLink>
      <PageHeading title={say("addFromFileOrGuide")} />
      <p>{say("worksWith")}</p>
      <PasteField pasted={pasted} onPasted={onPasted} />
      <div className="choose-guide-buttons">
        <button type="button" className="button button-main button-large" onClick={onRead}>
          {say("readIt")}
        </button>
        <FileButton
          label={say("chooseFile")}
          accept={accept}
          className="button-large"
          onFile={onFile}
        />
      </div>
      <p className="fine-print drop-hint">{say("canDrop")}</p>
    </>
  );
}
