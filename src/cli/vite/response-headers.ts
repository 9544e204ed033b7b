import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { policyOf } from './content-security-policy.ts';

/** Answers to a request for some of the published files. */
interface HeaderRule {
  /** From the site's base: a file, or all of a folder with `*` at its end. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the page never asks a device for; it may only fill the screen, copy and share. */
const UNUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const DAY = 86_400;
const cache = (value: string) => ({ 'Cache-Control': value });

/**
 * The response headers that the site asks of its host, the general ones first: of a built page with a
 * policy. `embedders` are the sources of pages that may show it in a frame, as `frame-ancestors` takes
 * them.
 */
export function headerRules(policy: string, embedders: string): readonly HeaderRule[] {
  const revalidated = ['', 'index.html', 'manifest.webmanifest', 'data/*'];
  return [
    {
      path: '*',
      headers: {
        'Content-Security-Policy': `${policy}; frame-ancestors ${embedders}`,
        'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
        'Referrer-Policy': 'same-origin',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    // Their names tell their content.
    { path: 'assets/*', headers: cache('public, max-age=31536000, immutable') },
    { path: 'flags/*', headers: cache(`public, max-age=${DAY}`) },
    { path: 'icons/*', headers: cache(`public, max-age=${DAY}`) },
    // The same names hold something else in each edition.
    ...[...revalidated, 'service-worker.js'].map((path) => ({ path, headers: cache('no-cache') })),
  ];
}

/**
 * Publishes the response headers in the files that hosts read: `_headers` (Netlify, Cloudflare
 * Pages), `.htaccess` (Apache), `vercel.json`, and `nginx.conf` to be included in a server block.
 * What is looked at before it is published is sent under the general ones.
 */
export function responseHeaders(embedders = '*'): Plugin {
  let base = '/';
  return {
    name: 'entente:response-headers',
    config({ root = '.', build }, { isPreview }) {
      const page = join(root, build?.outDir ?? 'dist', 'index.html');
      if (!isPreview || !existsSync(page)) return {};
      const [general] = headerRules(policyOf(readFileSync(page, 'utf8')), embedders);
      return { preview: { headers: { ...general?.headers } } };
    },
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      // When the page has been written.
      order: 'post',
      handler(_options, bundle) {
        const rules = headerRules(policyOf(pageIn(bundle)), embedders);
        const files = {
          _headers: toHeadersFile(rules, base),
          '.htaccess': toApache(rules),
          'vercel.json': toVercel(rules, base),
          'nginx.conf': toNginx(rules, base),
        };
        for (const [fileName, source] of Object.entries(files))
          this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

function pageIn(bundle: Rolldown.OutputBundle): string {
  const page = bundle['index.html'];
  return page?.type === 'asset' ? String(page.source) : '';
}

/** Rules in the form of Netlify and Cloudflare Pages, where what comes later is added. */
export function toHeadersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ path, headers }) => [
    base + path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Rules in the form of a folder's own file of Apache 2.4 with mod_headers. */
export function toApache(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const sets = Object.entries(headers).map(([name, value]) => `Header set ${name} "${value}"`);
    if (path === '*') return sets;
    return [`<If "%{REQUEST_URI} =~ m#/${toPattern(path)}$#">`, ...indent(sets), '</If>'];
  });
  const types = 'AddType application/manifest+json .webmanifest';
  const all = indent(blocks.flat()).join('\n');
  return `${types}\n<IfModule mod_headers.c>\n${all}\n</IfModule>\n`;
}

/** Rules in the form of `vercel.json`. */
export function toVercel(rules: readonly HeaderRule[], base: string): string {
  const headers = rules.map(({ path, headers }) => ({
    source: base + path.replace('*', '(.*)'),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ headers }, null, 2)}\n`;
}

/** Rules in the form of nginx, where a block's headers take the place of those around it. */
export function toNginx(rules: readonly HeaderRule[], base: string): string {
  const [general, ...special] = rules;
  const sets = (headers: HeaderRule['headers'] = {}) =>
    Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const blocks = special.map(({ path, headers }) => {
    const place = path.endsWith('*') ? `^~ ${base}${path.slice(0, -1)}` : `= ${base}${path}`;
    const all = [...sets(general?.headers), ...sets(headers)];
    return [`location ${place} {`, ...indent(all), '}'].join('\n');
  });
  return `${[sets(general?.headers).join('\n'), ...blocks].join('\n\n')}\n`;
}

const toPattern = (path: string) => path.replaceAll('.', '\\.').replace('*', '.*');
const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
