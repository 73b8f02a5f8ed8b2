import { once } from "node:events";

/**
 * A connection by WebDriver BiDi, the protocol that Firefox speaks. Three of its commands are all that is needed here, and a
 * library for the rest would be larger than the app (https://w3c.github.io/webdriver-bidi).
 */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const answer = JSON.parse(data as string) as Answer;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
    socket.addEventListener("close", () => {
      for (const [id, settle] of this.#waiting) settle({ id, error: "closed", message: "" });
      this.#waiting.clear();
    });
  }

  static async connect(url: string): Promise<Bidi> {
    const socket = new WebSocket(url);
    await once(socket, "open");
    return new Bidi(socket);
  }

  /** @throws Error with what the browser said when it refused, or when the connection was closed before it answered */
  async send(method: string, params: object): Promise<Record<string, unknown>> {
    this.#sent += 1;
    const id = this.#sent;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error} ${answer.message}`);
    return answer.result ?? {};
  }
}

type Answer = {
  readonly id: number;
  readonly result?: Record<string, unknown>;
  readonly error?: string;
  readonly message?: string;
};
