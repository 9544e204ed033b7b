import type { Plugin } from 'vite';

/** The faces that the first picture is set in, whatever the language: labels carry both scripts. */
const openingFaces = [
  /ibm-plex-sans-latin-(400|600)-normal[^/]*\.woff2$/,
  /ibm-plex-sans-arabic-arabic-(400|600)-normal[^/]*\.woff2$/,
];

/** What stands in a head, piece by piece, besides comments. */
const PIECES = /<(?:meta|link|base)\b(?:"[^"]*"|[^">])*>|<(\w+)\b[^>]*>[\s\S]*?<\/\1>/g;

/** What a browser is to meet first: all else comes after, in the order in which it was written. */
const FIRST = [
  /^<meta charset/,
  /^<meta http-equiv/,
  /^<meta name="(viewport|referrer|color-scheme)"/,
  /^<link rel="preload"/,
  /^<script>/,
  /^<link rel="stylesheet"/,
  /^<script type="module"/,
  /^<link rel="modulepreload"/,
];

/**
 * Asks the browser for what the first paint waits for before it asks for the program: the stylesheet,
 * which the script in the page must not wait for, and the first fonts.
 */
export function preloads(): Plugin {
  let base = '/';
  return {
    name: 'entente:preloads',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const faces = files.filter((file) => openingFaces.some((face) => face.test(file)));
        return orderHead(
          html,
          faces.map((file) => base + file),
        );
      },
    },
  };
}

/**
 * Puts the head of a page in the order in which a browser is to meet it, and has it ask early for the
 * stylesheets and for `faces`, the addresses of fonts.
 */
export function orderHead(html: string, faces: readonly string[]): string {
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*href="([^"]*)"/g)];
  const asked = [
    ...sheets.map(([, href = '']) => preload(href, 'style')),
    ...faces.map((face) => preload(face, 'font')),
  ];
  return html.replace(/<head>([\s\S]*?)<\/head>/, (_, head: string) => {
    const pieces = [...asked, ...[...head.matchAll(PIECES)].map(([piece]) => piece)];
    return ['<head>', ...pieces.toSorted(byRank), '</head>'].join('\n');
  });
}

const preload = (href: string, as: string) =>
  `<link rel="preload" href="${href}" as="${as}" crossorigin>`;

function byRank(one: string, other: string): number {
  return rankOf(one) - rankOf(other);
}

function rankOf(piece: string): number {
  const rank = FIRST.findIndex((first) => first.test(piece));
  return rank < 0 ? FIRST.length : rank;
}
