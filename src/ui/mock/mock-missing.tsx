import { Link } from "wouter";
import { Message } from "#ui/design/message.tsx";
import { mocksPath } from "./mock-path.ts";

/** There is no mock interview at this address. */
export const MockMissing = () => (
  <Message title="Mock interview not found">
    <p>It may have been deleted.</p>
    <div className="message-buttons">
      <Link href={mocksPath} className="button button-main button-large">
        To your mock interviews
      </Link>
    </div>
  </Message>
);
