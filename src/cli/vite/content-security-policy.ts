import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The exact text of each `<style>` element that a library writes into the page while it runs.
 * A policy without `unsafe-inline` must name them by their hash.
 */
const injectedStyles = [
  // cytoscape, for its container
  '.__________cytoscape_container { position: relative; }',
  // react-aria, for anything that can be pressed
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  // react-aria, while a dialog keeps the page behind it still on touch screens
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The scripts that stand in a page themselves, as the browser reads them. */
const INLINE_SCRIPTS = /<script>([\s\S]*?)<\/script>/g;

/**
 * What a page may load and do, in its own words: nothing from another origin, and of the scripts and
 * styles in the page itself those alone that are named by their hashes. `scripts` are their texts.
 */
function toPolicy(scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scripts.map(hashOf)].join(' '),
    `style-src 'self' ${injectedStyles.map(hashOf).join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy of `src/base/trusted.ts`.
    'trusted-types entente',
  ].join('; ');
}

/** The policy of a built page. */
export function policyOf(html: string): string {
  return toPolicy([...html.matchAll(INLINE_SCRIPTS)].map(([, text = '']) => text));
}

/** Writes the Content-Security-Policy of the built page, and that it tells other sites no address. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'entente:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(html) },
          injectTo: 'head-prepend',
        },
        {
          tag: 'meta',
          attrs: { name: 'referrer', content: 'same-origin' },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
