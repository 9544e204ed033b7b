import { escapeXml } from '~/base/xml-text';
import type { AppState } from '~/store/app-store';
import { toViewLink } from '~/store/view-link';

/** What a frame in another page shall be. */
export interface EmbedChoices {
  readonly size: EmbedSize;
  /** The reader's own language, or the one in which the view is looked at now. */
  readonly language: 'reader' | 'this';
  readonly theme: AppState['theme'];
  /** The origin whose scripts may steer the frame; empty for none but the site's own. */
  readonly host: string;
}

/** The sizes of a frame. */
export const EMBED_SIZES = ['column', 'small', 'large'] as const;

/** One of {@link EMBED_SIZES}. */
export type EmbedSize = (typeof EMBED_SIZES)[number];

/** In CSS pixels, but for the width of the column that the frame stands in. */
const SIZES: Readonly<Record<EmbedSize, readonly [width: string, height: string]>> = {
  column: ['100%', '480'],
  small: ['480', '360'],
  large: ['960', '640'],
};

/**
 * What the frame may do. `allow-same-origin` gives it its own site's origin, not that of the page
 * around it: without it the origin is `null`, to which a static host that sends no
 * `Access-Control-Allow-Origin` refuses module scripts, fonts and the dataset, and the frame stays
 * empty. It opens new tabs, for links to the source and back here, and those tabs are whole pages;
 * it may not navigate the page around it, send forms, download or ask anything.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** What the frame asks of the page around it: its whole-screen button, and copying of quotes. */
const ALLOW = 'fullscreen; clipboard-write';

/** The address of the view without header and panels, for a frame in another page. */
export function toEmbedLink(state: AppState, { language, theme, host }: EmbedChoices): string {
  const { origin, pathname, search } = new URL(toViewLink(state, { theme, isSplit: false }));
  const parts = search.slice(1).split('&');
  const kept = parts.filter((part) => language === 'this' || !part.startsWith('lang='));
  return `${origin}${pathname}?${[host ? `embed=${host}` : 'embed', ...kept].join('&')}`;
}

/** The HTML of a frame that shows a view; no text can close its attributes. */
export function toEmbedSnippet(link: string, title: string, size: EmbedSize): string {
  const [width, height] = SIZES[size];
  const attributes = {
    src: link,
    title,
    width,
    height,
    style: 'border: 0; max-width: 100%',
    loading: 'lazy',
    sandbox: SANDBOX,
    allow: ALLOW,
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The origin of a web address, as `?embed=` names it; undefined where a text is none. */
export function parseHost(text: string): string | undefined {
  const address = text.trim();
  if (address === '') return '';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

function escapeHtml(text: string): string {
  return escapeXml(text.replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu, ' '));
}
