import "./toast.css";

type Props = {
  readonly says: string;
  /** How often something was told; the same is told anew when it goes up. Nothing is while it is 0. */
  readonly turn: number;
};

/** Says in passing that something went well. */
export const Toast = ({ says, turn }: Props) => (
  <div role="status" className="toast-place">
    {turn > 0 && (
      <p key={turn} className="toast">
        {says}
      </p>
    )}
  </div>
);
