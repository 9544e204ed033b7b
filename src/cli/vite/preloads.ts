import type { HtmlTagDescriptor, Plugin } from 'vite';
import { openingDataset } from './opening-dataset.ts';

/** The faces that the first picture is set in, whatever the language: labels carry both scripts. */
const openingFaces = [
  /ibm-plex-sans-latin-(400|600)-normal[^/]*\.woff2$/,
  /ibm-plex-sans-arabic-arabic-(400|600)-normal[^/]*\.woff2$/,
];

/** Asks the browser for the opening dataset and fonts while the program is still on its way. */
export function preloads(): Plugin {
  let base = '/';
  const preload = (href: string, as: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel: 'preload', href: base + href, as, crossorigin: 'anonymous' },
    injectTo: 'head',
  });
  return {
    name: 'entente:preloads',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const files = Object.keys(bundle ?? {});
        const faces = files.filter((file) => openingFaces.some((face) => face.test(file)));
        const datasets = files.filter((file) => file === openingDataset);
        return [
          ...datasets.map((file) => preload(file, 'fetch')),
          ...faces.map((file) => preload(file, 'font')),
        ];
      },
    },
  };
}
