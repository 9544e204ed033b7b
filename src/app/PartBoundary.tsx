import { Component, lazy, type ReactNode, Suspense } from 'react';
import { withMessages } from '~/i18n/messages';
import { useFirstMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';

const PartFailure = lazy(async () => ({
  default: (await withMessages(import('./PartFailure'))).PartFailure,
}));

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** What the part is called on the page; left out where it has no name there. */
  readonly name?: string;
  /** Called when the part broke, with nothing of it left on the page. */
  readonly onBroken?: () => void;
  /** Whether what says that something broke is itself what is within. */
  readonly isLast?: boolean;
}

/** Says in its place that a part of the page did not load or broke; the rest of the page stays. */
export class PartBoundary extends Component<
  PartBoundaryProps,
  { readonly failure: { readonly error: unknown } | null }
> {
  override state = { failure: null as { readonly error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override componentDidCatch() {
    this.props.onBroken?.();
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    if (this.props.isLast) return <PartFailed />;
    return (
      <PartBoundary isLast>
        <Suspense fallback={null}>
          <PartFailure
            error={failure.error}
            name={this.props.name}
            onRetry={() => this.setState({ failure: null })}
          />
        </Suspense>
      </PartBoundary>
    );
  }
}

/** What is said where even that could not be loaded which says more. */
function PartFailed() {
  const { shell } = useFirstMessages();
  return (
    <div className="part-failed" role="alert">
      <p>{shell.partFailed}</p>
      <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
    </div>
  );
}
