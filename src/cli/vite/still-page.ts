import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { openingDataset } from './opening-dataset.ts';

/** What the page without the program has, as `src/app/still/render-still.tsx` renders it. */
interface Still {
  readonly shells: string;
  readonly drawings: string;
  readonly head: string;
  readonly words: string;
}

/**
 * Writes the first graph of the built-in dataset into the page, so that it is seen with the first
 * paint, and for those without JavaScript every relation in words, in place of the page's own
 * `<noscript>`.
 */
export function stillPage(): Plugin {
  let root = '.';
  let base = '/';
  return {
    name: 'entente:still-page',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        // Other pages than the site's show nothing before their program is there.
        if (!html.includes('<noscript>')) return html;
        const { shells, drawings, head, words } = await renderStill(root);
        const still = [
          `<noscript>${head}</noscript>`,
          `<div id="still" data-base="${base}">`,
          `<svg class="still-flags" aria-hidden="true">${toFlags(root, drawings)}</svg>`,
          drawings,
          shells,
          '<still-end></still-end></div>',
          `<noscript>${words}</noscript>`,
        ].join('');
        return html.replace(/<noscript>[\s\S]*<\/noscript>/, () => still);
      },
    },
  };
}

/** The modules of the page import each other as Vite has it, so Vite itself runs them. */
async function renderStill(root: string): Promise<Still> {
  const dataset = JSON.parse(readFileSync(join(root, openingDataset), 'utf8'));
  const server = await createServer({
    root,
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  try {
    const module = await server.ssrLoadModule('/src/app/still/render-still.tsx');
    return await module.renderStill(dataset);
  } finally {
    await server.close();
  }
}

/** Each flag that is drawn, once, cut to a disc by one path for all of them. */
function toFlags(root: string, drawings: string): string {
  const countries = new Set([...drawings.matchAll(/href="#flag-(\w+)"/g)].map(([, code]) => code));
  const symbols = [...countries].map((country) => {
    const file = join(root, `node_modules/circle-flags/flags/${country}.svg`);
    const drawn = /<g mask[^>]*>([\s\S]*)<\/g>/.exec(readFileSync(file, 'utf8'))?.[1];
    if (!drawn) throw new Error(`${file} is not drawn as the other flags are.`);
    return `<symbol id="flag-${country}" viewBox="0 0 512 512"><g clip-path="url(#flag-disc)">${drawn}</g></symbol>`;
  });
  const disc = '<clipPath id="flag-disc"><circle cx="256" cy="256" r="256"/></clipPath>';
  return disc + symbols.join('');
}
