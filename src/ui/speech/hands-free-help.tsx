import "./hands-free-begin.css";

/** What taps and keys do, and what becomes of it when the screen goes dark. */
export const HandsFreeHelp = () => (
  <section className="hands-free-help" aria-labelledby="hands-free-help">
    <h2 id="hands-free-help">Taps and keys</h2>
    <HandsFreeKeys />
    <p className="fine-print">
      The screen stays on where the device allows it. With the screen off, or in another app,
      Android mostly goes on reading, though the answer may come up to a minute late; iPhones and
      iPads mostly fall silent until you come back. Everything is read on this device.
    </p>
  </section>
);

export const HandsFreeKeys = () => (
  <dl className="hands-free-keys">
    <dt>Lower half of the screen</dt>
    <dd>Shows the answer. Then the left side is Again, the right side Good.</dd>
    <dt>Strip in the middle</dt>
    <dd>Reads it once more.</dd>
    {"mediaSession" in navigator && (
      <>
        <dt>Play or pause on a headset</dt>
        <dd>Reads the answer; then reads it once more.</dd>
        <dt>Next track</dt>
        <dd>Reads the answer; then Good.</dd>
        <dt>Previous track</dt>
        <dd>Reads the question once more; after the answer, Again.</dd>
      </>
    )}
    <dt>Keyboard</dt>
    <dd>Space: answer, then once more. 1: Again. 3: Good. R: once more. Z: undo.</dd>
  </dl>
);
