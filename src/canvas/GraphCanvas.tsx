import type { Core } from 'cytoscape';
import {
  type FocusEvent,
  lazy,
  memo,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { withMessages } from '~/i18n/messages';
import { useFirstMessages, useLocale } from '~/i18n/use-messages';
import type { WindowId } from '~/store/camera-slice';
import { selectIsLimited, selectView } from '~/store/selectors';
import { useApp, useAppStore } from '~/store/use-app';
import type { Theme } from '~/ui/theme';
import type { GraphViewId } from '~/view/panes';
import { afterPicture } from './after-picture';
import type { Basemap } from './basemap';
import type { Drawing } from './drawing';
import { GraphFoot } from './GraphFoot';
import { GraphView } from './GraphView';
import type { OnMenu } from './menu-request';
import type { ArrangingState } from './use-arrangement';
import { useAspectPreset } from './use-aspect-preset';
import { useFonts } from './use-fonts';
import { useGraphKeys } from './use-graph-keys';
import { GraphViewContext, useScope } from './use-graph-view';
import './graph-canvas.css';

/** Loaded for graphs that are too large to be drawn whole. */
const LimitBar = lazy(async () => ({
  default: (await withMessages(import('./LimitBar'))).LimitBar,
}));

/** Loaded after the first picture; without it the graph is there none the less. */
const OffscreenNotice = lazy(async () => {
  await new Promise<void>((resolve) => afterPicture(resolve));
  const part = await import('./OffscreenNotice').catch(() => undefined);
  return { default: part?.OffscreenNotice ?? (() => null) };
});

const FocusBar = lazy(async () => ({ default: (await import('./FocusBar')).FocusBar }));

/** What the graph needs of its surroundings besides the store. */
export interface GraphCanvasProps {
  readonly theme: Theme;
  /** What it shows; what the view's pane asks for where it is left out. */
  readonly graphView?: GraphViewId;
  /** What it is called until it is known what lies under it; a graph where it is left out. */
  readonly label?: string;
  /** Its window: the main one, unless it stands beside that. */
  readonly window?: WindowId;
  /** Called once, when the first picture is on the screen. */
  readonly onPainted?: () => void;
  /** Called when there is nothing to draw until actors have been arranged, which the page need not wait for. */
  readonly onAwaited?: () => void;
  /** Called with the drawing when every actor has its place. */
  readonly onReady?: (drawing: Drawing) => void;
  /** Called when the reader asks what can be done with something; it should not change. */
  readonly onMenu?: OnMenu;
  /** Called when the reader asks by key for the details of what is selected already. */
  readonly onDetails?: () => void;
  /** What to begin with, in place of the words below the drawing. */
  readonly invitation?: ReactNode;
}

/** The graph: actors and lines on a plane, with its window's controls and a caption. Fills its box. */
export const GraphCanvas = memo(function GraphCanvas({
  theme,
  window = 'main',
  ...props
}: GraphCanvasProps) {
  const { onPainted, onAwaited, onReady, onMenu } = props;
  const scope = useScope(props.graphView, window);
  const { help } = useFirstMessages().graph;
  const frame = useRef<HTMLElement>(null);
  const [box, setBox] = useState<HTMLElement | null>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const [basemap, setBasemap] = useState<Basemap | null>(null);
  const [arranging, setArranging] = useState<ArrangingState>('done');
  useAwaited(arranging, onAwaited);
  const preset = useAspectPreset(box, scope);
  const fonts = useFonts();
  const keys = useGraphKeys(cy, scope, props);
  const { isByKeys, setByKeys, ...focusing } = useByKeys(keys.onEnter);
  const address = useActiveWindow(window);
  const helpId = useId();
  const { name, role, note } = useWords(scope.graphView, basemap, props.label);
  return (
    <section
      className="graph"
      ref={frame}
      aria-label={name}
      aria-busy={arranging === 'running'}
      {...address}
    >
      {window === 'main' && <FocusSlot />}
      <div
        className="graph-drawing"
        ref={setBox}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys itself
        tabIndex={0}
        aria-roledescription={role}
        aria-label={name}
        aria-describedby={helpId}
        {...focusing}
        onPointerDown={() => setByKeys(false)}
        onPointerMove={() => setByKeys(false)}
        onKeyDown={(event) => {
          setByKeys(true);
          keys.onKeyDown(event);
        }}
      >
        {fonts !== 'awaited' && preset && (
          <GraphViewContext value={scope}>
            <GraphView
              key={fonts}
              theme={theme}
              preset={preset}
              isByKeys={isByKeys}
              onCore={setCy}
              onBasemap={setBasemap}
              onArranging={setArranging}
              onPainted={onPainted}
              onReady={onReady}
              onMenu={onMenu}
            />
          </GraphViewContext>
        )}
      </div>
      <Suspense>{cy && <OffscreenNotice cy={cy} />}</Suspense>
      <ArrangingNote arranging={arranging} />
      {note && <p className="graph-note">{note}</p>}
      <LimitSlot />
      <GraphFoot cy={cy} frame={frame} graphView={scope.graphView} invitation={props.invitation} />
      <p id={helpId} hidden>
        {help}
      </p>
      <p className="graph-spoken" aria-live="polite">
        {keys.spoken}
      </p>
    </section>
  );
});

/** Says that actors are being arranged, or could not be. */
function ArrangingNote({ arranging }: { readonly arranging: ArrangingState }) {
  const { graph } = useFirstMessages();
  return (
    <p className="graph-arranging" aria-live="polite">
      {arranging === 'running' && graph.arranging}
      {arranging === 'failed' && graph.notArranged}
    </p>
  );
}

/** What the plane is called and said to be, and what stands below it where something lies under it. */
function useWords(graphView: GraphViewId, basemap: Basemap | null, label: string | undefined) {
  const locale = useLocale();
  const { graph } = useFirstMessages();
  const ofBasemap = graphView === 'map' ? basemap?.words?.(locale) : undefined;
  const { name, role, note } = { note: '', ...(ofBasemap ?? graph) };
  return { name: ofBasemap ? name : (label ?? name), role, note };
}

/** Tells the page when actors are being arranged elsewhere, before there is anything to draw. */
function useAwaited(arranging: ArrangingState, onAwaited: (() => void) | undefined): void {
  useEffect(() => {
    if (arranging === 'running') onAwaited?.();
  }, [arranging, onAwaited]);
}

/** Whether the drawing is read by keys; what they point at is let go when the focus leaves. */
function useByKeys(onEnter: () => void) {
  const [isByKeys, setByKeys] = useState(false);
  const hover = useApp((state) => state.hover);
  const onFocus = ({ currentTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.matches(':focus-visible')) return;
    setByKeys(true);
    onEnter();
  };
  const onBlur = () => {
    if (isByKeys) hover(null);
    setByKeys(false);
  };
  return { isByKeys, setByKeys, onFocus, onBlur };
}

/** How many actors are drawn, where that is not simply all of them. */
function LimitSlot() {
  return (
    useApp(selectIsLimited) && (
      <Suspense fallback={<div className="graph-limit-awaited" />}>
        <LimitBar />
      </Suspense>
    )
  );
}

/** The bar of the focus, loaded when something is focused on. */
function FocusSlot() {
  const isFocused = useApp((state) => selectView(state).focus !== null);
  return (
    isFocused && (
      <Suspense>
        <FocusBar />
      </Suspense>
    )
  );
}

/** Hears that a part of the page is given the keyboard or pressed. */
interface Listeners {
  readonly onFocusCapture: () => void;
  readonly onPointerDownCapture: () => void;
}

/**
 * Marks a window as the one that keyboard commands act on. A window beside the main one forgets
 * where it stood when it goes, and commands are for the main one again.
 */
function useActiveWindow(window: WindowId): Listeners {
  const store = useAppStore();
  useEffect(() => {
    if (window === 'main') return undefined;
    return () => {
      const { setCamera, address } = store.getState();
      setCamera(null, window);
      address('main');
    };
  }, [store, window]);
  const address = () => store.getState().address(window);
  return { onFocusCapture: address, onPointerDownCapture: address };
}
