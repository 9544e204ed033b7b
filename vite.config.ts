import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { checkedDataset } from './src/cli/vite/checked-dataset.ts';
import { contentSecurityPolicy } from './src/cli/vite/content-security-policy.ts';
import { firstLook } from './src/cli/vite/first-look.ts';
import { lastingAssets } from './src/cli/vite/lasting-assets.ts';
import { preloads } from './src/cli/vite/preloads.ts';
import { publishDatasets } from './src/cli/vite/publish-datasets.ts';
import { publishFlags } from './src/cli/vite/publish-flags.ts';
import { responseHeaders } from './src/cli/vite/response-headers.ts';
import { serviceWorker } from './src/cli/vite/service-worker.ts';
import { shareTags } from './src/cli/vite/share-tags.ts';
import { slimCytoscape } from './src/cli/vite/slim-cytoscape.ts';
import { stillPage } from './src/cli/vite/still-page.ts';
import { thirdPartyNotices } from './src/cli/vite/third-party-notices.ts';
import { webManifest } from './src/cli/vite/web-manifest.ts';
import { DEFAULT_LOCALE, DIRECTIONS, PROGRAM_NAMES } from './src/i18n/locale.ts';
import { PALETTES } from './src/ui/palette.ts';

/** What changes less often than the program and so keeps its place in the browser's cache. */
const lastingChunks = [
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'cytoscape', test: /node_modules[\\/](cytoscape|react-cytoscapejs)[\\/]/ },
];

/** What the first graph waits for, in one file: small ones compress apart, and each is asked for. */
const firstChunk = { name: 'first', tags: ['$initial' as const] };

const notices = thirdPartyNotices();
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

export default defineConfig(
  async ({ mode }): Promise<ViteUserConfig> => ({
    base: process.env.BASE?.replace(/\/?$/, '/') ?? pathOf(process.env.SITE) ?? '/',
    appType: 'mpa',
    define: { 'import.meta.env.VERSION': JSON.stringify(version) },
    plugins: [
      react(),
      slimCytoscape(),
      checkedDataset(),
      publishDatasets(),
      publishFlags(),
      shareTags(),
      stillPage(),
      firstLook(DIRECTIONS, DEFAULT_LOCALE),
      webManifest({
        names: PROGRAM_NAMES,
        directions: DIRECTIONS,
        language: DEFAULT_LOCALE,
        paper: PALETTES.light.paper,
      }),
      serviceWorker(() => [notices.ofWorkers]),
      notices.ofPage,
      lastingAssets(),
      contentSecurityPolicy(),
      preloads(),
      responseHeaders(process.env.EMBEDDERS),
    ],
    worker: { format: 'es', plugins: () => [notices.ofWorkers] },
    resolve: { alias: { '~': fileURLToPath(new URL('./src', import.meta.url)) } },
    build: {
      target: 'es2022',
      manifest: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [...lastingChunks, firstChunk] } } },
    },
    ...(mode === 'test' ? { test: await (await import('./tests/vitest.ts')).vitestOptions() } : {}),
  }),
);

/** The path of the site's public address, e.g. `/entente/` of `https://example.org/entente/`. */
function pathOf(site: string | undefined): string | undefined {
  return site && new URL(site.replace(/\/?$/, '/')).pathname;
}
