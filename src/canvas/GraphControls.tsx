import { type RefObject, useSyncExternalStore } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';

const PATHS = {
  'zoom-in': 'M10 4.5v11M4.5 10h11',
  'zoom-out': 'M4.5 10h11',
  fit: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M7.5 8.5h5v3h-5z',
  'full-screen': 'M12 3.5h4.5V8M8 16.5H3.5V12M16.5 3.5l-5 5M3.5 16.5l5-5',
  'leave-full-screen': 'M16 8.5h-4.5V4M4 11.5h4.5V16M11.5 8.5l5-5M8.5 11.5l-5 5',
} as const;

/** Buttons for the window of the graph: zoom, show everything, and the whole screen where it can be had. */
export function GraphControls({ frame }: { readonly frame: RefObject<HTMLElement | null> }) {
  const { graph } = useFirstMessages();
  const fly = useApp((state) => state.fly);
  return (
    <fieldset className="graph-controls" aria-label={graph.controls}>
      <ControlButton name="zoom-out" label={graph.zoomOut} onPress={() => fly('out')} />
      <ControlButton name="zoom-in" label={graph.zoomIn} onPress={() => fly('in')} />
      <ControlButton name="fit" label={graph.fit} onPress={() => fly('everything')} />
      {document.fullscreenEnabled && <FullScreenButton frame={frame} />}
    </fieldset>
  );
}

function FullScreenButton({ frame }: { readonly frame: RefObject<HTMLElement | null> }) {
  const { graph } = useFirstMessages();
  const isFull = useSyncExternalStore(subscribe, hasFullScreen, hasFullScreen);
  const toggle = () => {
    // A browser may refuse; then nothing happens, as with its own key for it.
    const change = isFull ? document.exitFullscreen() : frame.current?.requestFullscreen();
    change?.catch(() => undefined);
  };
  return (
    <ControlButton
      name={isFull ? 'leave-full-screen' : 'full-screen'}
      label={isFull ? graph.leaveFullScreen : graph.fullScreen}
      onPress={toggle}
    />
  );
}

interface ControlButtonProps {
  readonly name: Parameters<typeof ControlIcon>[0]['name'];
  readonly label: string;
  readonly onPress: () => void;
}

function ControlButton({ name, label, onPress }: ControlButtonProps) {
  return (
    <button
      type="button"
      className="graph-control"
      aria-label={label}
      data-tip={label}
      onClick={onPress}
    >
      <ControlIcon name={name} />
    </button>
  );
}

function hasFullScreen(): boolean {
  return document.fullscreenElement !== null;
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

/** The drawings on the buttons beside the graph; none of them points to a side. */
function ControlIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
