import { useCallback, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { GraphCanvas } from '~/canvas/GraphCanvas';
import { useMessages } from '~/i18n/use-messages';
import type { Theme } from '~/ui/theme';
import { BottomBar } from './BottomBar';
import { DialogSlot } from './DialogSlot';
import { Header } from './Header';
import { DetailsPanel, FiltersPanel } from './lazy-parts';
import { MorePanel } from './MorePanel';
import { Notices } from './Notices';
import { PanelFrame } from './PanelFrame';
import { SkipLinks } from './SkipLinks';
import { StatusLine } from './StatusLine';
import './shell.css';
import { Toolbar } from './Toolbar';
import { useIdle } from './use-idle';
import { useSelectionSheet } from './use-selection-sheet';
import { useShell } from './use-shell';

/** The page: filters, graph and details side by side, or on a narrow page over each other. */
export function Shell({ theme }: { readonly theme: Theme }) {
  const { shell } = useMessages();
  const { state, isNarrow } = useShell();
  const [isPainted, setPainted] = useState(false);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const onPainted = useCallback(() => setPainted(true), []);
  const isIdle = useIdle(isPainted);
  useSelectionSheet(drawing);
  const isAside = (panel: 'filters' | 'details') => !isNarrow && !state.collapsed.includes(panel);
  return (
    <div
      className="shell"
      data-filters={isAside('filters')}
      data-details={isAside('details')}
      data-narrow={isNarrow}
    >
      <SkipLinks />
      <Header isIdle={isIdle} />
      <PanelFrame id="filters" label={shell.filters} isIdle={isIdle}>
        <FiltersPanel />
      </PanelFrame>
      <main className="middle" id="graph" tabIndex={-1}>
        {!isNarrow && <Toolbar />}
        <GraphCanvas theme={theme} onPainted={onPainted} onReady={setDrawing} />
        <StatusLine />
      </main>
      <PanelFrame id="details" label={shell.details} isIdle={isIdle}>
        <DetailsPanel />
      </PanelFrame>
      {isNarrow && (
        <>
          <PanelFrame id="more" label={shell.more} isIdle={true}>
            <MorePanel />
          </PanelFrame>
          <BottomBar />
        </>
      )}
      <Notices />
      <DialogSlot drawing={drawing} />
    </div>
  );
}
