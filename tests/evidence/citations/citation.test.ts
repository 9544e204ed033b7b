import { describe, expect, it } from 'vitest';
import { toCitation } from '~/evidence/citations/citation';
import { toCitationText } from '~/evidence/citations/citation-text';
import { toEvidence, toPassages } from '~/evidence/passages/quoted-passages';
import type { Locale } from '~/i18n/locale';
import { indexGraph } from '~/model/graph';
import type { Dataset } from '~/model/schema';
import { datasetOf } from '../../fixtures/graph-of';
import { rewrite } from '../../fixtures/rewrite';

const LINK = 'https://example.org/entente/?line=r1';

const dataset = rewrite(
  datasetOf('A treaty B: claim by C+D via E', 'C is person Ali / علي', 'D is person Dana / دانة'),
  ({ sources, relations }) => {
    sources[0].published = '2025-01-17';
    sources[0].sentences = [0];
    relations[0].claims[0].quote.exact = 'وقّعا معاهدة';
    relations[0].claims[0].translations = { en: 'they signed a treaty' };
  },
);

function copied(data: Dataset, locale: Locale): string {
  const graph = indexGraph(data);
  const [passage] = toPassages(
    graph,
    toEvidence([...graph.relations.values()].map((relation) => ({ relation }))),
  );
  if (!passage) throw new Error('There is no passage.');
  return toCitationText(toCitation(graph, passage, { locale, link: LINK }), locale);
}

const withoutMarks = (text: string) => text.replace(/[\u2068\u2069]/g, '');

describe('a copied quote', () => {
  it('carries quote, translation, voices, source and link', () => {
    expect(withoutMarks(copied(dataset, 'en')).split('\n')).toEqual([
      '«وقّعا معاهدة»',
      '“they signed a treaty”',
      '— Attributed, according to Ali and Dana, as reported by E',
      'نص, A paper, 17 January 2025, Sentence 1 of the article',
      'https://example.org/text',
      `Show in the graph: ${LINK}`,
    ]);
  });

  it('speaks Arabic in the Arabic interface, where an Arabic quote needs no translation', () => {
    expect(withoutMarks(copied(dataset, 'ar')).split('\n')).toEqual([
      '«وقّعا معاهدة»',
      '— تصريح، بحسب: علي ودانة، نقلًا عن: الطرف E',
      'نص، صحيفة، 17 يناير 2025، الجملة 1 من المقال',
      'https://example.org/text',
      `عرض في الرسم: ${LINK}`,
    ]);
  });

  it('says that the article speaks where nobody else does', () => {
    const text = copied(datasetOf('A treaty B'), 'en');
    expect(text).toContain('— Fact: stated by the article itself');
  });

  it('keeps a name on its line and its direction to itself', () => {
    const hostile = rewrite(dataset, ({ actors }) => {
      actors.find(({ id }: { id: string }) => id === 'C').name.en = 'Ali\n\u202eevil\u2069';
    });
    const lines = copied(hostile, 'en').split('\n');
    expect(lines[2]).toBe('— Attributed, according to Ali evil and Dana, as reported by E');
  });
});
