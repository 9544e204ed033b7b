import { type RefObject, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { GraphCanvas } from '~/canvas/GraphCanvas';
import type { MenuRequest, OnMenu } from '~/canvas/menu-request';
import { useFirstMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import type { Theme } from '~/ui/theme';
import { FiltersRail } from './FiltersRail';
import { Header } from './Header';
import {
  LazyBottomBar,
  LazyContextMenu,
  LazyDetailsPanel,
  LazyDialogs,
  LazyFiltersPanel,
  LazyLateParts,
  LazyMorePanel,
  LazyPrinting,
  LazySignLegend,
  LazySpokenSelection,
} from './lazy-parts';
import { Notices } from './Notices';
import { PanelFrame } from './PanelFrame';
import { PaneSlot } from './PaneSlot';
import { PartBoundary } from './PartBoundary';
import { SelectionSheet } from './SelectionSheet';
import { SkipLinks } from './SkipLinks';
import { StatusLine, TimelineSlot } from './StatusLine';
import { StoryInvitationSlot, StoryOfferSlot, StorySlot } from './StorySlot';
import { PaneTabs, Toolbar } from './Toolbar';
import { usePanes } from './use-panes';
import { useIdle, useShell } from './use-shell';
import './shell.css';

/** What need not be made anew with the page around it, as it follows the store by itself. */
const FILTERS = <LazyFiltersPanel />;
const DETAILS = <LazyDetailsPanel />;
const MORE = <LazyMorePanel />;
const INVITATION = <StoryInvitationSlot />;

/** The page: filters, graph and details side by side, or on a narrow page over each other. */
export function Shell({ theme }: { readonly theme: Theme }) {
  const { labels, shell } = useFirstMessages();
  const { state, isNarrow, openPanel } = useShell();
  const { graphView, hasGraphView, hasMapBeside } = usePanes();
  const [isFirstDone, setFirstDone] = useState(!hasGraphView);
  const { drawing, setDrawing, setMapBeside, addressed } = useDrawings(hasMapBeside);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const middle = useRef<HTMLElement>(null);
  const closeMenu = useCallback(() => setMenu(null), []);
  const openDetails = useCallback(() => openPanel('details'), [openPanel]);
  const onFirstDone = useCallback(() => setFirstDone(true), []);
  const isIdle = useIdle(isFirstDone);
  const hasStories = useApp((state) => Boolean(selectGraph(state).dataset.stories?.length));
  const isInvited = hasStories && isIdle && state.offer === 'invitation';
  useListedMenus(middle, setMenu, isIdle);
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
        {FILTERS}
      </PanelFrame>
      {!isNarrow && !isAside('filters') && <FiltersRail isIdle={isIdle} />}
      <main ref={middle} className="middle" id="graph" tabIndex={-1}>
        <div className="middle__head">
          {isNarrow ? <PaneTabs /> : <Toolbar />}
          {isNarrow && hasGraphView && <LegendSlot isIdle={isIdle} />}
        </div>
        <StorySlot isIdle={isIdle} />
        <div className="panes">
          <PaneSlot />
          <StoryOfferSlot isIdle={isIdle} />
          {hasMapBeside && (
            <MapBeside
              theme={theme}
              onReady={setMapBeside}
              onMenu={setMenu}
              onDetails={openDetails}
            />
          )}
          <div className="drawing-pane" hidden={!hasGraphView}>
            <PartBoundary name={labels.panes[graphView]} onBroken={() => setDrawing(null)}>
              <GraphCanvas
                theme={theme}
                graphView={graphView}
                onPainted={onFirstDone}
                onAwaited={onFirstDone}
                onReady={setDrawing}
                onMenu={setMenu}
                onDetails={openDetails}
                invitation={isInvited && INVITATION}
              />
            </PartBoundary>
          </div>
        </div>
        <TimelineSlot isIdle={isIdle} />
        <StatusLine />
      </main>
      <PanelFrame id="details" label={shell.details} isIdle={isIdle}>
        {DETAILS}
      </PanelFrame>
      {isNarrow && <NarrowFoot isIdle={isIdle} />}
      <Notices />
      <SpokenSlot isIdle={isIdle} />
      <SelectionSheet drawing={drawing} />
      <ContextMenuSlot request={menu} onClose={closeMenu} />
      <DialogSlot drawing={addressed} />
      <PrintSlot drawing={hasGraphView ? addressed : null} isIdle={isIdle} />
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

/** The map beside another view, in a window of its own; `onReady` is given null where it broke. */
function MapBeside({
  theme,
  onReady,
  onMenu,
  onDetails,
}: {
  readonly theme: Theme;
  readonly onReady: (drawing: Drawing | null) => void;
  readonly onMenu: OnMenu;
  readonly onDetails: () => void;
}) {
  const { map } = useFirstMessages().labels.panes;
  return (
    <div className="drawing-pane">
      <PartBoundary name={map} onBroken={() => onReady(null)}>
        <GraphCanvas
          theme={theme}
          graphView="map"
          label={map}
          window="beside"
          onReady={onReady}
          onMenu={onMenu}
          onDetails={onDetails}
        />
      </PartBoundary>
    </div>
  );
}

/** What a narrow page has at its foot: the sheet of what else can be done, and what opens sheets. */
function NarrowFoot({ isIdle }: { readonly isIdle: boolean }) {
  const { shell } = useFirstMessages();
  return (
    <>
      <PanelFrame id="more" label={shell.more} isIdle={isIdle}>
        {MORE}
      </PanelFrame>
      <PartBoundary>
        <Suspense fallback={<div className="bottom-bar" />}>
          <LazyBottomBar />
        </Suspense>
      </PartBoundary>
    </>
  );
}

/** Keeps what views list inside an element connected with the menus of actors and lines, once there are any. */
function useListedMenus(
  root: RefObject<HTMLElement | null>,
  onMenu: OnMenu,
  isIdle: boolean,
): void {
  useEffect(() => {
    if (!isIdle) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    import('./listed-menus').then(
      ({ connectListedMenus }) => {
        if (root.current && !signal.aborted) connectListedMenus(root.current, onMenu, signal);
      },
      // Without it the browser's own menus open.
      () => undefined,
    );
    return () => listening.abort();
  }, [root, onMenu, isIdle]);
}

/** The place of the legend above the graph of a narrow page, kept free until it is loaded. */
function LegendSlot({ isIdle }: { readonly isIdle: boolean }) {
  return (
    <div className="legend-slot">
      <PartBoundary>
        <Suspense fallback={null}>{isIdle && <LazySignLegend />}</Suspense>
      </PartBoundary>
    </div>
  );
}

/** What is selected, said aloud for those who cannot see it, and what listens to the device. */
function SpokenSlot({ isIdle }: { readonly isIdle: boolean }) {
  if (!isIdle) return null;
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <LazySpokenSelection />
        <LazyLateParts />
      </Suspense>
    </PartBoundary>
  );
}

/** The dialog that is open, if any; until it is loaded the page behind it says that it comes. */
function DialogSlot({ drawing }: { readonly drawing: Drawing | null }) {
  const { state, closeDialog } = useShell();
  const { loading } = useFirstMessages().shell;
  if (!state.dialog) return null;
  const awaited = (
    <div className="dialog-overlay dialog-awaited" onPointerDown={closeDialog}>
      <p role="status">{loading}</p>
    </div>
  );
  return (
    <PartBoundary key={state.dialog}>
      <Suspense fallback={awaited}>
        <LazyDialogs dialog={state.dialog} drawing={drawing} onClose={closeDialog} />
      </Suspense>
    </PartBoundary>
  );
}

/** The menu that was asked for on the plane or in a view, if any. */
function ContextMenuSlot({
  request,
  onClose,
}: {
  readonly request: MenuRequest | null;
  readonly onClose: () => void;
}) {
  if (!request) return null;
  return (
    <PartBoundary>
      <Suspense>
        <LazyContextMenu request={request} onClose={onClose} />
      </Suspense>
    </PartBoundary>
  );
}

/** The place of what goes to the printer; it is loaded once the page has nothing else to do. */
function PrintSlot({
  drawing,
  isIdle,
}: {
  readonly drawing: Drawing | null;
  readonly isIdle: boolean;
}) {
  if (!isIdle) return null;
  return (
    <PartBoundary>
      <Suspense>
        <LazyPrinting drawing={drawing} />
      </Suspense>
    </PartBoundary>
  );
}
