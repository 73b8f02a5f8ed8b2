/** What can be searched for, before anything is. */
export const SearchHelp = () => (
  <section className="search-help">
    <p>
      Finds what your cards ask and what their answers say. The beginning of the last word is
      enough, and a slip of the finger does no harm.
    </p>
    <h2>To narrow it down</h2>
    <dl>
      {terms.map(([term, means]) => (
        <div key={term}>
          <dt>
            <code>{term}</code>
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const terms = [
  ["deck:networks", "in decks with this word in their title"],
  ['topic:"load balancing"', "in topics with these words"],
  ["is:due", "due now; also is:new, is:leech, is:suspended, is:disputed and is:edited"],
  ["missed:7d", "missed in the last 7 days"],
] as const;
