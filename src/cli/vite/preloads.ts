import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The faces that the first picture is set in, whatever the language: labels carry both scripts. */
const openingFaces = [
  /ibm-plex-sans-latin-(400|600)-normal[^/]*\.woff2$/,
  /ibm-plex-sans-arabic-arabic-(400|600)-normal[^/]*\.woff2$/,
];

/** Asks the browser for the first fonts while the program is still on its way. */
export function preloads(): Plugin {
  let base = '/';
  const preload = (href: string): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { rel: 'preload', href: base + href, as: 'font', crossorigin: 'anonymous' },
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
        return files.filter((file) => openingFaces.some((face) => face.test(file))).map(preload);
      },
    },
  };
}
