import { Link } from "wouter";
import type { FoundAnswer } from "#app/search-answers.ts";
import { answerPath } from "#ui/answers/answers-path.ts";
import { say } from "#words/search.ts";
import { SearchMarked } from "./search-marked.tsx";

/** Answers and stories that no question leads to, as hits of their own. */
export const SearchAnswers = ({ found }: { readonly found: readonly FoundAnswer[] }) => (
  <section aria-labelledby="search-answers">
    <h2 id="search-answers" className="search-answers-heading">
      {say("withoutQuestion")}
    </h2>
    <ul>
      {found.map(({ id, title, line }) => (
        <li key={id} className="search-hit">
          <h3 dir="auto">
            <Link href={answerPath(id)} className="search-hit-link">
              <SearchMarked pieces={title} />
            </Link>
          </h3>
          <p dir="auto">
            <SearchMarked pieces={line} />
          </p>
        </li>
      ))}
    </ul>
  </section>
);
