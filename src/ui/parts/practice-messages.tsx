import "./practice-messages.css";

type Props = {
  readonly notice: string | null;
  readonly problem: string | null;
  readonly onRetry: () => void;
};

/** What the user should know. Both regions are always there, since screen readers only tell of changes in one. */
export function PracticeMessages({ notice, problem, onRetry }: Props) {
  return (
    <div className="practice-messages">
      <div role="status">{notice && <p className="notice">{notice}</p>}</div>
      <div role="alert">
        {problem && (
          <div className="problem">
            <p>{problem}</p>
            <button type="button" className="button" onClick={onRetry}>
              Save again
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
