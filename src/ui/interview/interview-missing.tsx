import { Link } from "wouter";
import { Message } from "#ui/design/message.tsx";
import { say } from "#words/interviews.ts";

/** There is no interview at this address. */
export const InterviewMissing = () => (
  <Message title={say("missing")}>
    <p>{say("aboutMissing")}</p>
    <div className="message-buttons">
      <Link href="/settings" className="button button-main button-large">
        {say("openSettings")}
      </Link>
    </div>
  </Message>
);
