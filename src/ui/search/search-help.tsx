import { say } from "#words/search.ts";

/** What can be searched for, before anything is. */
export const SearchHelp = () => (
  <section className="search-help">
    <p>{say("about")}</p>
    <h2>{say("narrowDown")}</h2>
    <dl>
      {terms.map(([term, means]) => (
        <div key={term}>
          <dt>
            <code>{term}</code>
          </dt>
          <dd>{say(means)}</dd>
        </div>
      ))}
    </dl>
  </section>
);

/** What is typed is the same in all languages; each with the message that says what it means. */
const terms = [
  ["deck:networks", "inDecks"],
  ['topic:"load balancing"', "inTopics"],
  ["is:due", "inState"],
  ["missed:7d", "missedInDays"],
] as const;
