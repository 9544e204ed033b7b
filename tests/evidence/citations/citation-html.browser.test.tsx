import { describe, expect, it } from 'vitest';
import type { Citation } from '~/evidence/citations/citation';
import { toCitationHtml } from '~/evidence/citations/citation-html';

const citation: Citation = {
  quote: { text: 'وقّعا معاهدة', lang: 'ar', dir: 'rtl' },
  translation: { text: 'they signed a treaty', lang: 'en', dir: 'ltr' },
  voices: ['Claim by Ali'],
  source: 'A text, A paper',
  url: 'https://example.org/text',
  link: 'https://example.org/entente/?line=r1&lang=en',
};

function pasted(over: Partial<Citation> = {}): HTMLElement {
  const html = toCitationHtml({ ...citation, ...over }, 'en');
  return document.importNode(new DOMParser().parseFromString(html, 'text/html').body, true);
}

describe('a quote copied as HTML', () => {
  it('gives each text its language and direction', () => {
    const [quote, translation] = pasted().querySelectorAll('blockquote');
    expect(quote).toHaveAttribute('lang', 'ar');
    expect(quote).toHaveAttribute('dir', 'rtl');
    expect(translation).toHaveAttribute('lang', 'en');
    expect(translation).toHaveTextContent('they signed a treaty');
  });

  it('links to the source and to the view', () => {
    const links = [...pasted().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([citation.url, citation.link]);
  });

  it('holds markup of a dataset as text', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const page = pasted({
      quote: { text: hostile, lang: '"><b>', dir: 'ltr' },
      voices: [hostile],
      source: hostile,
    });
    expect(page.querySelectorAll('img, script, b')).toHaveLength(0);
    expect(page.querySelector('blockquote')).toHaveTextContent(hostile);
  });

  it('does without what is not known', () => {
    const page = pasted({ translation: undefined, url: undefined });
    expect(page.querySelectorAll('blockquote')).toHaveLength(1);
    expect(page.querySelectorAll('a')).toHaveLength(1);
  });
});
