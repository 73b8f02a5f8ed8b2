import type { ChangeEvent } from "react";
import { Link } from "wouter";
import { BackIcon } from "./icons.tsx";
import { PageHeading } from "./page-heading.tsx";
import { PasteField } from "./paste-field.tsx";
import type { Pasted } from "./rich-paste.ts";
import "./choose-guide.css";
import "./field.css";

type Props = {
  readonly pasted: Pasted;
  readonly onPasted: (pasted: Pasted) => void;
  readonly onRead: () => void;
  readonly onFile: (file: File) => void;
};

/** Where a guide comes from: pasted, or a file. */
export function ChooseGuide({ pasted, onPasted, onRead, onFile }: Props) {
  const onChosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    target.value = ""; // So that the same file can be chosen again.
    if (file) onFile(file);
  };
  return (
    <>
      <Link href="/decks" className="back-link">
        <BackIcon />
        All decks
      </Link>
      <PageHeading title="Add from a guide" />
      <p>
        Works with articles, lists of questions and handbooks: whatever asks and answers, names
        mistakes and what to do instead, or lists what to do. The guide is read on this device;
        nothing of it is sent anywhere.
      </p>
      <PasteField pasted={pasted} onPasted={onPasted} />
      <div className="choose-guide-buttons">
        <button type="button" className="button button-main button-large" onClick={onRead}>
          Read it
        </button>
        <label className="button button-large file-button">
          Choose a file
          <input
            type="file"
            className="visually-hidden"
            accept=".md,.markdown,.txt,.html,.htm,text/*"
            onChange={onChosen}
          />
        </label>
      </div>
      <p className="fine-print drop-hint">A file can also be dropped anywhere on this page.</p>
    </>
  );
}
