import { Link } from "wouter";
import type { Statement } from "#model/note.ts";
import { say } from "#words/disputed.ts";
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
      <h2>{say("contradicts")}</h2>
      <DisputedStatements statements={statements} />
      {isSettled && (
        <>
          <h3>{say("youFound")}</h3>
          <p className="disputed-finding" dir="auto">
            {finding}
          </p>
        </>
      )}
      {isLeading && (
        <Link href="/disputed" className="disputed-link">
          {isSettled ? say("all") : say("writeDown")}
        </Link>
      )}
    </section>
  );
}
