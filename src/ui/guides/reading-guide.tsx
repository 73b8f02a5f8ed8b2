import { PageHeading } from "#ui/design/page-heading.tsx";
import "#ui/design/busy-bar.css";
import "./choose-guide.css";

type Props = { readonly name: string; readonly onStop: () => void };

/** A guide is being read; how long that takes is not known. */
export const ReadingGuide = ({ name, onStop }: Props) => (
  <>
    <PageHeading title={`Reading ${name}…`} dir="auto" />
    <div role="progressbar" aria-label={`Reading ${name}`} className="busy-bar" />
    <button type="button" className="button" onClick={onStop}>
      Stop
    </button>
  </>
);
