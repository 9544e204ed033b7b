/** The page of one peer: `?library=sigma&drawing=1000.json`. */
import type { Peer, PeerDrawing, PeerPicture } from './peer';

declare global {
  interface Window {
    /** What the library has drawn; undefined until its first frame. */
    peer?: PeerPicture;
  }
}

/** The libraries that are measured, each loaded alone. */
const PEERS: Readonly<Record<string, () => Promise<{ readonly draw: Peer }>>> = {
  cytoscape: () => import('./cytoscape'),
  sigma: () => import('./sigma'),
  'vis-network': () => import('./vis-network'),
  'force-graph': () => import('./force-graph'),
};

const asked = new URLSearchParams(location.search);
const [{ draw }, drawing] = await Promise.all([
  (PEERS[asked.get('library') ?? ''] as NonNullable<(typeof PEERS)[string]>)(),
  fetch(asked.get('drawing') as string).then((answer) => answer.json() as Promise<PeerDrawing>),
]);
const picture = await draw(document.querySelector('#plane') as HTMLElement, drawing);
performance.mark('entente:first-graph');
window.peer = picture;
