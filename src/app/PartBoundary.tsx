import { Component, type ReactNode } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';

/** Says in its place that a part of the page did not load or broke; the rest of the page stays. */
export class PartBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <PartFailed /> : this.props.children;
  }
}

function PartFailed() {
  const { shell } = useFirstMessages();
  return (
    <div className="part-failed" role="alert">
      <p>{shell.partFailed}</p>
      <Button onClick={() => window.location.reload()}>{shell.reload}</Button>
    </div>
  );
}
