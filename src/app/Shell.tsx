import { Suspense, useCallback, useRef, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { GraphCanvas } from '~/canvas/GraphCanvas';
import type { MenuRequest } from '~/canvas/menu-request';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { Theme } from '~/ui/theme';
import { ContextMenuSlot } from './ContextMenuSlot';
import { DialogSlot } from './DialogSlot';
import { FiltersRail } from './FiltersRail';
import { Header } from './Header';
import { LegendSlot } from './LegendSlot';
import { BottomBar, DetailsPanel, FiltersPanel, MorePanel } from './lazy-parts';
import { Notices } from './Notices';
import { PanelFrame } from './PanelFrame';
import { PaneSlot } from './PaneSlot';
import { PaneTabs } from './PaneTabs';
import { PartBoundary } from './PartBoundary';
import { PrintSlot } from './PrintSlot';
import { paneOf } from './panes';
import { SkipLinks } from './SkipLinks';
import { SpokenSlot } from './SpokenSlot';
import { StatusLine } from './StatusLine';
import './shell.css';
import { StoryInvitationSlot, StoryOfferSlot } from './StoryOfferSlot';
import { StorySlot } from './StorySlot';
import { TimelineSlot } from './TimelineSlot';
import { Toolbar } from './Toolbar';
import { useIdle } from './use-idle';
import { useListedMenus } from './use-listed-menus';
import { usePanes } from './use-panes';
import { useSelectionSheet } from './use-selection-sheet';
import { useShell } from './use-shell';

/** The page: filters, graph and details side by side, or on a narrow page over each other. */
export function Shell({ theme }: { readonly theme: Theme }) {
  const { shell } = useMessages();
  const locale = useLocale();
  const { state, isNarrow, openPanel } = useShell();
  const { plane, hasPlane, hasMapBeside } = usePanes();
  const [isPainted, setPainted] = useState(!hasPlane);
  const { drawing, setDrawing, setMapBeside, addressed } = useDrawings(hasMapBeside);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const middle = useRef<HTMLElement>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const openDetails = useCallback(() => openPanel('details'), [openPanel]);
  const onPainted = useCallback(() => setPainted(true), []);
  const isIdle = useIdle(isPainted);
  const hasStories = useApp((state) => Boolean(selectGraph(state).dataset.stories?.length));
  const isInvited = hasStories && isIdle && state.offer === 'invitation';
  useSelectionSheet(drawing);
  useListedMenus(middle, setMenu);
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
      {!isNarrow && !isAside('filters') && <FiltersRail isIdle={isIdle} />}
      <main ref={middle} className="middle" id="graph" tabIndex={-1}>
        <div className="middle__head">
          {isNarrow ? <PaneTabs /> : <Toolbar />}
          {isNarrow && hasPlane && <LegendSlot isIdle={isIdle} />}
        </div>
        <StorySlot isIdle={isIdle} />
        <div className="panes">
          <PaneSlot />
          <StoryOfferSlot isIdle={isIdle} />
          {hasMapBeside && (
            <div className="plane-pane">
              <GraphCanvas
                theme={theme}
                plane="map"
                label={paneOf('map').label[locale]}
                window="beside"
                onReady={setMapBeside}
                onMenu={setMenu}
                onDetails={openDetails}
              />
            </div>
          )}
          <div className="plane-pane" hidden={!hasPlane}>
            <GraphCanvas
              theme={theme}
              plane={plane}
              onPainted={onPainted}
              onReady={setDrawing}
              onMenu={setMenu}
              onDetails={openDetails}
              invitation={isInvited && <StoryInvitationSlot />}
            />
          </div>
        </div>
        <TimelineSlot isIdle={isIdle} />
        <StatusLine />
      </main>
      <PanelFrame id="details" label={shell.details} isIdle={isIdle}>
        <DetailsPanel />
      </PanelFrame>
      {isNarrow && <NarrowFoot isIdle={isIdle} />}
      <Notices />
      <SpokenSlot isIdle={isIdle} />
      <ContextMenuSlot request={menu} onClose={closeMenu} />
      <DialogSlot drawing={addressed} />
      <PrintSlot drawing={hasPlane ? addressed : null} isIdle={isIdle} />
    </div>
  );
}

/** The drawings of the page's windows, and the one that commands act on. */
function useDrawings(hasMapBeside: boolean) {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [mapBeside, setMapBeside] = useState<Drawing | null>(null);
  const isMapAddressed = useApp((state) => state.addressed === 'beside');
  const addressed = isMapAddressed && hasMapBeside && mapBeside ? mapBeside : drawing;
  return { drawing, setDrawing, setMapBeside, addressed };
}

/** What a narrow page has at its foot: the sheet of what else can be done, and what opens sheets. */
function NarrowFoot({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useMessages();
  return (
    <>
      <PanelFrame id="more" label={shell.more} isIdle={isIdle}>
        <MorePanel />
      </PanelFrame>
      <PartBoundary>
        <Suspense fallback={<div className="bottom-bar" />}>
          <BottomBar />
        </Suspense>
      </PartBoundary>
    </>
  );
}
