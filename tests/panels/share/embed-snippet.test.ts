import { describe, expect, it } from 'vitest';
import { parseHost, toEmbedSnippet } from '~/panels/share/embed-snippet';

const LINK = 'https://example.org/entente/?embed&actor=iran&theme=dark';

/** The attributes of a snippet, as far as they are written as they should be. */
function attributesOf(snippet: string): Record<string, string | undefined> {
  const [, inner = ''] = /^<iframe ([^<>]*)><\/iframe>$/.exec(snippet) ?? [];
  return Object.fromEntries([...inner.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
}

describe('the HTML of a frame', () => {
  it('shows the view at its address, under its title, in its size', () => {
    expect(attributesOf(toEmbedSnippet(LINK, 'A treaty', 'small'))).toMatchObject({
      src: LINK.replaceAll('&', '&amp;'),
      title: 'A treaty',
      width: '480',
      height: '360',
    });
  });

  it('lets the frame run and open tabs, and nothing else', () => {
    expect(attributesOf(toEmbedSnippet(LINK, 'A treaty', 'column')).sandbox?.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
  });

  it.each([
    '"><script>alert(1)</script>',
    '" onload="alert(1)',
    "' & <b>",
    'a\n\u0000\u202eb',
    '\ud800',
  ])('keeps a title in its attribute: %j', (title) => {
    const snippet = toEmbedSnippet(LINK, title, 'large');
    expect(snippet).not.toMatch(/[\p{Cc}\p{Cs}\u202e]/u);
    expect(Object.keys(attributesOf(snippet))).toEqual(
      Object.keys(attributesOf(toEmbedSnippet(LINK, '', 'large'))),
    );
  });
});

describe('the page that may steer a frame', () => {
  it.each([
    ['', ''],
    ['https://host.example', 'https://host.example'],
    [' https://host.example:8443/articles/1?x=y#z ', 'https://host.example:8443'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['host.example', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://', undefined],
  ])('is known by the origin of its address: %s', (text, origin) => {
    expect(parseHost(text)).toBe(origin);
  });
});
