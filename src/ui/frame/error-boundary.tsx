import { Component, type ReactNode } from "react";

type Props = {
  readonly children: ReactNode;
  /** What to show instead. `clear` tries the children again. */
  readonly fallback: (error: unknown, clear: () => void) => ReactNode;
};
type State = { readonly failure: { readonly error: unknown } | null };

/** Shows something else where its children could not be shown. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  readonly #clear = () => this.setState({ failure: null });

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.fallback(failure.error, this.#clear) : this.props.children;
  }
}
