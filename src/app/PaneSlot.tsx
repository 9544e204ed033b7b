import { memo, Suspense } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { selectView } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { PartBoundary } from './PartBoundary';
import { componentOf } from './panes';

/** The pane in the middle of the page, where it is not the plane of the graph. */
export const PaneSlot = memo(function PaneSlot() {
  const { shell, labels } = useFirstMessages();
  const pane = useApp((state) => selectView(state).pane);
  const Content = componentOf(pane);
  if (!Content) return null;
  return (
    <div className="pane" data-pane={pane} tabIndex={-1}>
      <PartBoundary key={pane} name={labels.panes[pane]}>
        <Suspense fallback={<p className="panel__loading">{shell.loading}</p>}>
          <Content />
        </Suspense>
      </PartBoundary>
    </div>
  );
});
