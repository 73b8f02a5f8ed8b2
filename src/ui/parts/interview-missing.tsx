import { Link } from "wouter";
import { Message } from "#ui/design/message.tsx";

/** There is no interview at this address. */
export const InterviewMissing = () => (
  <Message title="Interview not found">
    <p>It may have been removed. Your interviews are listed in the settings.</p>
    <div className="message-buttons">
      <Link href="/settings" className="button button-main button-large">
        Open the settings
      </Link>
    </div>
  </Message>
);
