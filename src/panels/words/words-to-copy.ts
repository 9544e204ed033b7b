import { directionOf } from '~/base/localized';
import type { WordedRelation } from '~/evidence/words/in-words';
import type { Locale } from '~/i18n/locale';

/** Sentences a line each, then the address of the view that they describe. */
export function toWordsText(worded: readonly WordedRelation[], link: string): string {
  return [...worded.flatMap(({ sentences }) => sentences), '', link].join('\n');
}

/** The same as a list in HTML, built so that no text of a dataset is read as markup. */
export function toWordsHtml(
  worded: readonly WordedRelation[],
  link: string,
  locale: Locale,
): string {
  const page = document.implementation.createHTMLDocument('');
  const root = page.createElement('div');
  root.lang = locale;
  root.dir = directionOf(locale);
  const list = page.createElement('ul');
  for (const sentence of worded.flatMap(({ sentences }) => sentences))
    list.appendChild(page.createElement('li')).textContent = sentence;
  const address = page.createElement('a');
  address.href = link;
  address.textContent = link;
  root.append(list, address);
  return root.outerHTML;
}
