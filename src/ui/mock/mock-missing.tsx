import { Link } from "wouter";
import { Message } from "#ui/design/message.tsx";
import { say } from "#words/mock.ts";
import { mocksPath } from "./mock-path.ts";

/** There is no mock interview at this address. */
export const MockMissing = () => (
  <Message title={say("notFound")}>
    <p>{say("aboutNotFound")}</p>
    <div className="message-buttons">
      <Link href={mocksPath} className="button button-main button-large">
        {say("toMocks")}
      </Link>
    </div>
  </Message>
);
