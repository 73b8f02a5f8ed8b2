import { Link } from "wouter";
import type { Statement } from "#model/note.ts";
import { DisputedStatements } from "./disputed-statements.tsx";
import "./disputed.css";

type Props = {
  readonly statements: readonly Statement[];
  /** What its user found out about it; may be empty. */
  readonly finding: string;
  /** Leads to where they can say so. Not while they practise. */
  readonly isLeading?: boolean;
};

/** All sides, where the guide contradicts itself, and which its user found to be right. */
export function Disputed({ statements, finding, isLeading = false }: Props) {
  const isSettled = finding.trim() !== "";
  return (
    <section className="disputed">
      <h2>The guide contradicts itself</h2>
      <DisputedStatements statements={statements} />
      {isSettled && (
        <>
          <h3>What you found out</h3>
          <p className="disputed-finding" dir="auto">
            {finding}
          </p>
        </>
      )}
      {isLeading && (
        <Link href="/disputed" className="disputed-link">
          {isSettled ? "All that is disputed" : "Write down what you found out"}
        </Link>
      )}
    </section>
  );
}
