import { describe, expect, it } from 'vitest';
import { DATA_FORMATS } from '~/formats/data';
import { TABLES } from '~/formats/data/data-format';
import { LOSSES, type Loss } from '~/formats/data/loss';
import type { Dataset } from '~/model/schema';
import { datasetOf } from '../../fixtures/graph-of';
import { written } from './written';

const words = (text: string) => ({ en: `${text}-en`, ar: `${text}-ar` });

const [SOURCE] = datasetOf('A + B').sources;

const PLACE = { latitude: 12.3456, longitude: 65.4321 };

/** A dataset in which everything that can be said is said, in words of its own. */
const FULL = (() => {
  const { actors, relations, ...rest } = datasetOf('A other+ B @2001: claim by C via D', 'E');
  return {
    ...rest,
    version: '7.8.9',
    creators: ['creator-name'],
    licence: 'LICENCE-9.9',
    published: '1234-05-06',
    asOf: '1235-06-07',
    changes: [{ version: '7.8.8', date: '1236', words: words('change') }],
    vocabulary: {
      relationKinds: [
        {
          id: 'own-kind',
          label: words('own-label'),
          sign: 'with',
          directed: true,
          phrase: { en: '{from} own-phrase {to}' },
        },
      ],
    },
    arrangement: { A: { x: 4321.5, y: -8765.5 } },
    description: words('dataset-description'),
    sources: [{ ...SOURCE, title: words('source-title'), sentences: [0] }],
    actors: actors.map((actor) => ({
      ...actor,
      name: words(`name-${actor.id}`),
      aliases: { en: ['alias-en'], ar: ['alias-ar'] },
      description: words('actor-description'),
      location: PLACE,
      mentions: [{ source: 'text', exact: 'mention-words', start: 1, end: 2 }],
      attributes: { 'actor-column': 'actor-value' },
    })),
    relations: relations.map((relation) => ({
      ...relation,
      label: words('relation-label'),
      instrument: { name: words('instrument-name'), duration: words('instrument-duration') },
      when: { edtf: '2001', words: 'date-words', inferred: true },
      weight: 3.25,
      attributes: { 'relation-column': 'relation-value' },
      claims: relation.claims.map((claim) => ({
        ...claim,
        quote: {
          exact: 'quote-words',
          prefix: 'prefix-words',
          suffix: 'suffix-words',
          start: 98_765,
          end: 98_776,
        },
        translations: words('translation'),
        note: words('note'),
      })),
    })),
    stories: [{ id: 'tale', title: words('story-title'), steps: [] }],
  } as unknown as Dataset;
})();

/** What stands for each thing that a file may lack. */
const SIGNS: Readonly<Record<Loss, readonly string[]>> = {
  about: ['dataset-description-en', '7.8.9'],
  stories: ['story-title-en'],
  mentions: ['mention-words'],
  sources: ['source-title-en'],
  languages: ['name-A-ar', 'alias-ar'],
  actors: ['actor-description-en', 'actor-column', 'actor-value'],
  isolates: ['name-E-en'],
  relations: ['quote-words', 'translation-en'],
  labels: ['relation-label-en'],
  dates: ['date-words'],
  claims: ['quote-words'],
  'places-in-text': ['98765', '98776'],
  contexts: ['prefix-words', 'suffix-words'],
  instruments: ['instrument-name-en', 'instrument-duration-en'],
  locations: [String(PLACE.latitude), String(PLACE.longitude)],
  notes: ['note-en'],
  weights: ['3.25'],
  attributes: ['relation-column', 'relation-value'],
  vocabulary: ['own-phrase'],
  credits: ['creator-name', 'LICENCE-9.9'],
  changes: ['change-en'],
  arrangement: ['4321.5', '8765.5'],
};

/** What a loss takes with it. */
const WITHIN: Readonly<Partial<Record<Loss, readonly Loss[]>>> = {
  actors: ['locations'],
  relations: [
    ...(['claims', 'labels', 'dates', 'places-in-text'] as const),
    ...(['contexts', 'instruments', 'notes', 'weights', 'attributes'] as const),
  ],
};

describe.each(
  DATA_FORMATS.flatMap((format) =>
    (format.id === 'csv' ? TABLES : TABLES.slice(0, 1)).map((table) => ({ format, table })),
  ),
)('$format.id, with a row for each of $table where it has rows,', ({ format, table }) => {
  const options = { locale: 'en', table, bom: false } as const;
  const said = format.losses(options);
  const lost = new Set([...said, ...said.flatMap((loss) => WITHIN[loss] ?? [])]);

  it('holds whatever it does not say it loses', async () => {
    // Without the marks of Markdown and of thousands.
    const text = (await written(format, FULL, options)).replaceAll('\\', '').replaceAll(',', '');
    const missing = LOSSES.filter(
      (loss) => !lost.has(loss) && SIGNS[loss].some((sign) => !text.includes(sign)),
    );
    expect(missing).toEqual([]);
  });

  it('says no loss of what it holds whole', async () => {
    const whole = said.filter((loss) => loss !== 'claims' && SIGNS[loss].length > 0);
    const text = await written(format, FULL, options);
    expect(whole.filter((loss) => SIGNS[loss].every((sign) => text.includes(sign)))).toEqual([]);
  });
});
