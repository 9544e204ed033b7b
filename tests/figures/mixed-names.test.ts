import { describe, expect, it } from 'vitest';
import { directionOf } from '~/base/localized';
import { describeLine } from '~/canvas/describe-line';
import { putIntoWords } from '~/evidence/words/in-words';
import { toFigureNotes } from '~/figures/figure-notes';
import { report } from '~/formats/data/report';
import { LOCALES } from '~/i18n/locale';
import { indexGraph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { placeRelations } from '~/model/level';
import { toLines } from '~/model/lines';
import { parseDataset } from '~/model/parse-dataset';
import mixedNames from '../fixtures/mixed-names.json';
import { onPaper } from '../fixtures/on-paper';
import { written } from '../formats/data/written';
import { MESSAGES } from '../messages';

/** Names that stand in one script only, some with digits or brackets at an end. */
function graphOfMixedNames(change: (name: string) => string = (name) => name) {
  const data = structuredClone(mixedNames);
  for (const { name } of data.actors as { name: Record<string, string> }[])
    for (const [lang, text] of Object.entries(name)) name[lang] = change(text);
  const parsed = parseDataset(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return indexGraph(parsed.value);
}

const YEARS = ['2024', '2019', '2024', '2020', '2021', '2015', '2016'];

const headings = (graph: ReturnType<typeof graphOfMixedNames>, locale: 'en' | 'ar') =>
  toFigureNotes(graph, placeRelations(graph, 'named'), {
    level: 'named',
    locale,
    hasTranslations: true,
  }).map(({ paragraphs }) => paragraphs[0]?.text ?? '');

describe.each(LOCALES)('names of the other script (%s)', (locale) => {
  const dir = directionOf(locale);
  const atEnd = (line: string) => (dir === 'rtl' ? line.slice(0, 4) : line.slice(-4));

  it('leave the date of a note whole and at its end', () => {
    const lines = headings(graphOfMixedNames(), locale);
    expect(lines.map((line) => atEnd(onPaper(line, dir)))).toEqual(YEARS);
  });

  it('turn nothing after them, whatever marks of direction they hold', () => {
    const graph = graphOfMixedNames((name) => `\u202e${name}\u2067`);
    expect(headings(graph, locale)).toEqual(headings(graphOfMixedNames(), locale));
    const said = JSON.stringify(putIntoWords(graph, placeRelations(graph, 'named'), locale));
    expect(said.match(/\\u202e|\\u2067|\u202e|\u2067/)).toBeNull();
  });

  it('stand in the order of who acts and who is acted upon', () => {
    const graph = graphOfMixedNames();
    for (const line of toLines(placeRelations(graph, 'named'), 'named')) {
      const text = onPaper(describeLine(line, graph, locale, MESSAGES[locale]), dir);
      const isActing = line.arrows.to || !line.arrows.from;
      const [from, to] = (isActing ? [line.from, line.to] : [line.to, line.from]).map((id) =>
        text.indexOf(onPaper(nameOf(graph, id, locale), dir)),
      );
      expect(Number(from) < Number(to)).toBe(dir === 'ltr');
    }
  });

  it('are told in the evidence report by words, in either direction of the page', async () => {
    const graph = graphOfMixedNames();
    const text = await written(report, graph.dataset, { locale });
    const [heading = ''] = text.match(/^### 4.*$/m) ?? [];
    const [from = '', to = ''] = locale === 'en' ? ['from', 'to'] : ['من', 'إلى'];
    expect(heading.replace(/[\u2068\u2069]/g, '')).toMatch(
      new RegExp(`: ${from} لواء 313 ${to} مجموعة \\(ب\\)$`),
    );
    expect(text).not.toMatch(/[→←]/);
  });
});

function nameOf(graph: ReturnType<typeof graphOfMixedNames>, id: ActorId, locale: string): string {
  const name = graph.actors.get(id)?.name ?? {};
  return name[locale] ?? Object.values(name)[0] ?? '';
}
