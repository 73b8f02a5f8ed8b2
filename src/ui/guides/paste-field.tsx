import { type ChangeEvent, type ClipboardEvent, useId, useRef } from "react";
import { say } from "#words/guides.ts";
import { type Pasted, richPaste } from "./rich-paste.ts";

type Props = { readonly pasted: Pasted; readonly onPasted: (pasted: Pasted) => void };

/** In characters. A text field with more of them holds the page up for a second. */
const longestEdited = 50_000;
const shownOfLonger = 2_000;

/** Takes the text of a guide. Formatting that comes with it is kept for as long as the text is not edited. */
export function PasteField({ pasted, onPasted }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const offered = useRef<string | null>(null);
  const isLong = pasted.text.length > longestEdited;

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData: clipboard, currentTarget: target } = event;
    const text = clipboard.getData("text/plain");
    const replacesAll = target.selectionEnd - target.selectionStart === target.value.length;
    const html = replacesAll ? richPaste(clipboard.getData("text/html")) : null;
    offered.current = html;
    if (isLong || !replacesAll || text.length <= longestEdited) return;
    event.preventDefault();
    onPasted({ text, html });
  };
  const onChange = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    const isPaste = (nativeEvent as InputEvent).inputType === "insertFromPaste";
    onPasted({ text: target.value, html: isPaste ? offered.current : null });
    offered.current = null;
  };
  const clear = () => {
    onPasted({ text: "", html: null });
    field.current?.focus();
  };

  return (
    <div className="paste-field">
      <label htmlFor={id}>{say("pasteGuide")}</label>
      <textarea
        id={id}
        ref={field}
        className="field"
        rows={9}
        value={isLong ? `${pasted.text.slice(0, shownOfLonger)}…` : pasted.text}
        readOnly={isLong}
        spellCheck={false}
        aria-describedby={`${id}-about`}
        onPaste={onPaste}
        onChange={onChange}
      />
      <div className="paste-field-about">
        <p id={`${id}-about`} role="status" className="hint">
          {[
            pasted.html !== null && say("formattingKept"),
            isLong && say("allTaken", { characters: pasted.text.length }),
          ]
            .filter(Boolean)
            .join(". ")}
        </p>
        {isLong && (
          <button type="button" className="button" onClick={clear}>
            {say("clear")}
          </button>
        )}
      </div>
    </div>
  );
}
