import { type RefObject, useSyncExternalStore } from 'react';
import { useFirstMessages } from '~/i18n/use-messages';
import { useApp } from '~/store/use-app';
import { ControlIcon } from './ControlIcon';

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
  const isFull = useSyncExternalStore(subscribe, hasFullScreen);
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
