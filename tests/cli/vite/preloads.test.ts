import { expect, it } from 'vitest';
import { orderHead } from '~/cli/vite/preloads';

const HEAD = `
  <title>A > B</title>
  <script type="module" crossorigin src="/a.js"></script>
  <link rel="modulepreload" crossorigin href="/b.js">
  <link rel="stylesheet" crossorigin href="/a.css">
  <script>look();</script>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src > 'self'">
  <meta charset="utf-8" />
  <meta name="description" content="A > B">
`;

it('asks for letters and looks before the program, and lets nothing wait for a stylesheet', () => {
  const html = orderHead(`<html><head>${HEAD}</head><body></body></html>`, ['/f.woff2']);
  const order = [
    '<meta charset="utf-8" />',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src > \'self\'">',
    '<link rel="preload" href="/a.css" as="style" crossorigin>',
    '<link rel="preload" href="/f.woff2" as="font" crossorigin>',
    '<script>look();</script>',
    '<link rel="stylesheet" crossorigin href="/a.css">',
    '<script type="module" crossorigin src="/a.js"></script>',
    '<link rel="modulepreload" crossorigin href="/b.js">',
    '<title>A > B</title>',
    '<meta name="description" content="A > B">',
  ];
  expect(html).toBe(`<html><head>\n${order.join('\n')}\n</head><body></body></html>`);
  expect(html.indexOf('charset')).toBeLessThan(1024);
});
