import type { HtmlTagDescriptor, Plugin } from 'vite';
import { type Headline, readHeadline } from './opening-dataset.ts';

const siteName = 'Entente · وِفاق';

/** Titles the built page after its dataset and says what a pasted link is about (Open Graph). */
export function shareTags(): Plugin {
  let root = '.';
  return {
    name: 'entente:share-tags',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml(html) {
      const headline = readHeadline(root);
      return { html: html.replace(/<title>.*<\/title>\s*/, ''), tags: tagsOf(headline) };
    },
  };
}

// No og:url: it would make every shared view the same link.
function tagsOf({ title, description }: Headline): HtmlTagDescriptor[] {
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs,
    injectTo: 'head',
  });
  return [
    { tag: 'title', children: escapeHtml(`${title} – ${siteName}`), injectTo: 'head' },
    meta({ name: 'description', content: description }),
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:site_name', content: siteName }),
    meta({ property: 'og:title', content: title }),
    meta({ property: 'og:description', content: description }),
  ];
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
