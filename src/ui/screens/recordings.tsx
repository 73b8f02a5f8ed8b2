import { useRef } from "react";
import { Link } from "wouter";
import { useRecordings } from "#app/recording-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { RecordingList } from "#ui/parts/recording-list.tsx";
import { RecordingRoom } from "#ui/parts/recording-room.tsx";
import "#ui/design/button.css";

/** All answers that were said aloud and kept on this device. */
export function RecordingsScreen({ app }: { readonly app: Rehearse }) {
  const recordings = useRecordings(app);
  const doing = useDoing();
  const line = useRef<HTMLDivElement>(null);
  return (
    <div className="screen recording-cards">
      <BackLink href="/settings">Settings</BackLink>
      <PageHeading title="Recordings" />
      {recordings === null && (
        <p>This browser has no place for recordings: you can only play what you have just said.</p>
      )}
      {recordings?.length === 0 && (
        <>
          <p>
            Nothing is kept here. When a card is asked, tap “Say it” and answer aloud; once its key
            points are shown, listen to yourself, and tap “Keep” if you want it here.
          </p>
          <Link href="/practice" className="button">
            Practise
          </Link>
        </>
      )}
      {recordings && recordings.length > 0 && (
        <RecordingRoom app={app} recordings={recordings} act={doing.act} />
      )}
      <DoneLine doing={doing} ref={line} />
      {recordings && recordings.length > 0 && (
        <RecordingList
          app={app}
          recordings={recordings}
          act={doing.act}
          onDeleted={() => line.current?.focus()}
        />
      )}
    </div>
  );
}
