import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { StillHead, StillWords } from '~/app/still/StillWords';
import { putIntoWords } from '~/evidence/words/in-words';
import { toVisibleGraph } from '~/filters/visible-graph';
import { LOCALES } from '~/i18n/locale';
import { loadEveryLanguage } from '~/i18n/messages';
import { indexGraph } from '~/model/graph';
import type { Dataset } from '~/model/schema';
import { INITIAL_VIEW } from '~/view/view';
import article from '../../../data/russia-iran-treaty-2025.json';

const dataset = article as unknown as Dataset;
const render = (of: Dataset) =>
  renderToStaticMarkup(createElement(StillWords, { graph: indexGraph(of) }));
const toHtml = (text: string) => renderToStaticMarkup(createElement('p', {}, text)).slice(3, -4);

beforeAll(loadEveryLanguage);

describe('the page without JavaScript', () => {
  it('has every relation in a sentence of each language', () => {
    const html = render(dataset);
    const graph = indexGraph(dataset);
    const { relations } = toVisibleGraph(graph, { ...INITIAL_VIEW, level: 'named' });
    expect(relations).toHaveLength(dataset.relations.length);
    for (const locale of LOCALES)
      for (const placed of relations)
        for (const { claims, relation } of [placed]) {
          const voices = new Set(
            claims.map(({ modality, by, via }) => JSON.stringify([modality, by, via])),
          );
          const [worded] = putIntoWords(graph, [placed], locale);
          expect(worded?.sentences, relation.id).toHaveLength(voices.size);
          for (const sentence of worded?.sentences ?? []) expect(html).toContain(toHtml(sentence));
        }
  });

  it('has every quote, in its own language and direction, and its translations', () => {
    const html = render(dataset);
    const claims = dataset.relations.flatMap((relation) => relation.claims);
    expect(html.match(/<blockquote>/g)).toHaveLength(claims.length);
    for (const { quote, translations } of claims) {
      expect(html).toContain(`<p lang="ar" dir="rtl">${toHtml(quote?.exact ?? '')}</p>`);
      for (const [lang, text] of Object.entries(translations ?? {}))
        expect(html).toContain(`<p lang="${lang}" dir="ltr">${toHtml(text)}</p>`);
    }
  });

  it('lets no text of a dataset become a part of the page', () => {
    const hostile = '</blockquote><script>alert(1)</script><img src=x onerror=alert(1)>';
    const data = JSON.parse(JSON.stringify(dataset));
    data.title.en = hostile;
    data.actors[0].name.en = hostile;
    data.relations[0].claims[0].quote.exact = hostile;
    data.relations[0].claims[0].translations.en = hostile;
    data.sources[0].title.en = hostile;
    const graph = indexGraph(data);
    const head = renderToStaticMarkup(createElement(StillHead, { graph }));
    for (const html of [head, render(data)]) {
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toMatch(/<script|<img/);
    }
  });
});
