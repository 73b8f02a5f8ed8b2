import { PageHeading } from "#ui/design/page-heading.tsx";
import { say } from "#words/guides.ts";
import "#ui/design/busy-bar.css";
import "./choose-guide.css";

type Props = {
  /** Of a file; null where the text was pasted. */
  readonly name: string | null;
  readonly onStop: () => void;
};

/** A guide is being read; how long that takes is not known. */
export function ReadingGuide({ name, onStop }: Props) {
  const work = name === null ? say("readingIt") : say("readingFile", { name });
  return (
    <>
      <PageHeading title={say("busy", { work })} dir="auto" />
      <div role="progressbar" aria-label={work} className="busy-bar" />
      <button type="button" className="button" onClick={onStop}>
        {say("stop")}
      </button>
    </>
  );
}
