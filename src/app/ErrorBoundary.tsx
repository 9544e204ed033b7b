import { Component, type ReactNode, useState } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { FailurePage } from './FailurePage';

interface ErrorBoundaryState {
  readonly error: Error | null;
}

/** Shows what happened in place of a page that broke, and the ways on from there. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    return error ? <Crash error={error} /> : this.props.children;
  }
}

function Crash({ error }: { readonly error: Error }) {
  const { failure } = useFirstMessages();
  const details = `${window.location.href}\n${navigator.userAgent}\n${error.stack ?? error.message}`;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <FailurePage
      title={failure.crashTitle}
      actions={
        <>
          <Button look="strong" onClick={() => window.location.reload()}>
            {failure.reload}
          </Button>
          <Button onClick={() => window.location.assign(window.location.pathname)}>
            {failure.resetView}
          </Button>
          <Button onClick={copy}>{failure.copyDetails}</Button>
        </>
      }
    >
      <p>{failure.crash}</p>
      <p>
        {failure.crashReason}
        <bdi lang="en">{error.message}</bdi>
      </p>
      <p role="status">{copied && failure.detailsCopied}</p>
      {copied === false && (
        <>
          <p>{failure.detailsNotCopied}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
          <pre className="failure__details" dir="ltr" tabIndex={0}>
            {details}
          </pre>
        </>
      )}
    </FailurePage>
  );
}
