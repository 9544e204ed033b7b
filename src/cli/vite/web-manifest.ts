import { tsImport } from 'tsx/esm/api';
import type { HtmlTagDescriptor, Plugin } from 'vite';

const file = 'manifest.webmanifest';

/** The media types of what is opened, with the ends of its names; what has none is told by these alone. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'application/json': ['json'],
  'application/ld+json': ['jsonld'],
  'application/gzip': ['gz'],
  'application/vnd.ms-excel.sheet.macroenabled.12': ['xlsm'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/zip': ['zip'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
  'text/tab-separated-values': ['tsv', 'tab'],
  'text/vnd.graphviz': ['dot', 'gv'],
};
const UNNAMED = 'application/octet-stream';
/** What files come packed in. */
const PACKED = ['gz', 'zip'];

const description =
  'Who stands with whom and against whom, as a graph in which every line rests on its quote.';

/** What the page is called, and how it looks before it is there. */
export interface PageLook {
  /** The name of the program in each language, by its code. */
  readonly names: Readonly<Record<string, string>>;
  readonly directions: Readonly<Record<string, string>>;
  /** The language that those are answered in whose own is not among these. */
  readonly language: string;
  /** The colour of the page in daylight. */
  readonly paper: string;
}

/**
 * Publishes what a system needs to install the page: the web manifest and the tags that name it.
 * Every address in it is relative, so that the site may stand at any path.
 */
export function webManifest(look: PageLook): Plugin {
  let base = '/';
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs,
    injectTo: 'head',
  });
  return {
    name: 'entente:web-manifest',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    async generateBundle() {
      // The configuration of Vite knows no aliases, by which the readers import each other.
      const { READERS } = await tsImport('../../opening/readers/index.ts', import.meta.url);
      const source = JSON.stringify(toManifest(READERS, look), null, 2);
      this.emitFile({ type: 'asset', fileName: file, source });
    },
    transformIndexHtml: () => [
      link({ rel: 'manifest', href: base + file }),
      link({ rel: 'apple-touch-icon', href: `${base}icons/apple-touch-icon.png` }),
    ],
  };
}

/** The web manifest of a page that opens the files of some readers. https://www.w3.org/TR/appmanifest/ */
export function toManifest(
  readers: readonly { readonly extensions: readonly string[] }[],
  { names, directions, language, paper }: PageLook,
) {
  const localized = Object.entries(names).map(([lang, value]) => [
    lang,
    { value, lang, dir: directions[lang] },
  ]);
  return {
    name: Object.values(names).join(' · '),
    short_name: names[language],
    short_name_localized: Object.fromEntries(localized),
    description,
    lang: language,
    dir: 'auto',
    start_url: './',
    scope: './',
    display: 'standalone',
    // The page itself tells the system its colour in the dark.
    theme_color: paper,
    background_color: paper,
    categories: ['education', 'news', 'utilities'],
    icons: [
      { src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...[192, 512].flatMap((size) => [toIcon(size, 'any'), toIcon(size, 'maskable')]),
    ],
    file_handlers: [
      {
        action: './',
        accept: toAccepted(readers.flatMap(({ extensions }) => extensions)),
        launch_type: 'multiple-clients',
      },
    ],
  };
}

function toIcon(size: number, purpose: 'any' | 'maskable') {
  const name = purpose === 'any' ? `icon-${size}` : `icon-maskable-${size}`;
  return { src: `icons/${name}.png`, type: 'image/png', sizes: `${size}x${size}`, purpose };
}

function toAccepted(extensions: readonly string[]): Record<string, readonly string[]> {
  const accepted: Record<string, string[]> = {};
  for (const extension of new Set([...extensions, ...PACKED])) {
    const type = Object.keys(TYPES).find((type) => TYPES[type]?.includes(extension)) ?? UNNAMED;
    accepted[type] = [...(accepted[type] ?? []), `.${extension}`];
  }
  return accepted;
}
