import { prerender } from 'react-dom/static';
import { LOCALES, type Locale } from '~/i18n/locale';
import type { Document } from '~/model/document';
import { createAppStore } from '~/store/app-store';
import { INITIAL_VIEW } from '~/view/view';
import { App } from '../App';
import { NARROW_QUERY, ROOMY_QUERY } from '../screens';

/** The screens that the page is composed for, each by the media queries that hold on it. */
const SCREENS = {
  narrow: { media: NARROW_QUERY, holds: [NARROW_QUERY] },
  wide: { media: `not all and ${NARROW_QUERY}`, holds: [] },
  roomy: { media: ROOMY_QUERY, holds: [ROOMY_QUERY] },
} as const;

/**
 * The page around the graph as it stands before the program is there: a `<template>` for each
 * language and screen, of which the script of the page takes one. It is what the program itself
 * makes of its first state, so that nothing moves when that takes its place.
 */
export async function renderShells(document: Document): Promise<string> {
  const templates: string[] = [];
  for (const [screen, { media, holds }] of Object.entries(SCREENS))
    for (const locale of LOCALES) {
      const markup = await renderShell(document, locale, holds);
      templates.push(
        `<template data-screen="${screen}" data-media="${escapeQuery(media)}" data-in="${locale}">${markup}</template>`,
      );
    }
  return templates.join('');
}

const escapeQuery = (query: string) => query.replaceAll('<', '&lt;');

/** The whole page in a language on a screen, as HTML that neither acts nor is read out. */
async function renderShell(
  document: Document,
  locale: Locale,
  holds: readonly string[],
): Promise<string> {
  Object.assign(globalThis, toSurroundings(holds));
  const store = createAppStore(document, { locale, theme: 'system', view: INITIAL_VIEW });
  const { prelude } = await prerender(<App store={store} />);
  return toStill(await new Response(prelude).text());
}

/** What the program asks of a browser while it composes the page: filters are folded, so that their rail is there. */
function toSurroundings(holds: readonly string[]) {
  return {
    window: { matchMedia: (query: string) => ({ matches: holds.includes(query) }) },
    document: { fullscreenEnabled: true, fullscreenElement: null },
    navigator: { platform: '', languages: [] },
    localStorage: { getItem: () => 'filters=closed&details=open&timeline=open' },
  };
}

/** Names for those who hear the page, keys and tips: what has no look. */
const UNSEEN =
  / (?:aria-(?!pressed|expanded)\w+|data-tip|tabindex|focusable|type|href|for)="[^"]*"/g;

/** Markup without what cannot be seen, and without React's marks of what came late. */
function toStill(markup: string): string {
  return markup
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<link [^>]*>/g, '')
    .replaceAll(UNSEEN, '');
}
