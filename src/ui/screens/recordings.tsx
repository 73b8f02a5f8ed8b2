import { useRef } from "react";
import { Link } from "wouter";
import { useRecordings } from "#app/recording-hooks.ts";
import type { Rehearse } from "#app/rehearse.ts";
import { PageHeading } from "#ui/design/page-heading.tsx";
import { BackLink } from "#ui/parts/back-link.tsx";
import { useDoing } from "#ui/parts/doing.ts";
import { DoneLine } from "#ui/parts/done-line.tsx";
import { RecordingList } from "#ui/recordings/recording-list.tsx";
import { RecordingRoom } from "#ui/recordings/recording-room.tsx";
import { RecordingUndecided } from "#ui/recordings/recording-undecided.tsx";
import { say } from "#words/recordings.ts";
import "#ui/design/button.css";

/** All answers that were said aloud and kept on this device. */
export function RecordingsScreen({ app }: { readonly app: Rehearse }) {
  const recordings = useRecordings(app);
  const doing = useDoing();
  const line = useRef<HTMLDivElement>(null);
  return (
    <div className="screen recording-cards">
      <BackLink href="/settings">{say("settings")}</BackLink>
      <PageHeading title={say("title")} />
      <RecordingUndecided app={app} />
      {recordings === null && <p>{say("noPlace")}</p>}
      {recordings?.length === 0 && (
        <>
          <p>{say("noneYet")}</p>
          <Link href="/practice" className="button">
            {say("practise")}
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
