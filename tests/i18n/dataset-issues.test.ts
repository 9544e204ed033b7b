import { describe, expect, it } from 'vitest';
import { LOCALES } from '~/i18n/locale';
import type { ActorId, SourceId } from '~/model/ids';
import type { DatasetBreach } from '~/model/open-dataset';
import { tell } from '../fixtures/format-issue';

type Rule = DatasetBreach['rule'];
type ValuesOf<Of extends Rule> = Extract<DatasetBreach, { readonly rule: Of }>['values'];

const any = { type: 'any', choices: [] } as const;
const shown = (text: string) => ({ type: 'text', text }) as const;

/** A breach of every rule, or several where a rule has several sentences, and what its sentence must name. */
const EXAMPLES: {
  readonly [Of in Rule]: readonly (readonly [ValuesOf<Of>, ...(string | number)[]])[];
} = {
  'broken-json': [
    [{ reason: 'no-comma', found: '', closer: '}' }, '}'],
    [{ reason: 'after-end', found: 'x', closer: '' }, 'x'],
    [{ reason: 'stray-comma', found: '', closer: ']' }, ']'],
    [{ reason: 'no-colon', found: '\n', closer: '' }, '\\'],
  ],
  'too-long': [[{ most: 20_000_000 }, 20]],
  'repeated-name': [[{}]],
  'forbidden-name': [[{ name: '__proto__' }, '__proto__']],
  'half-character': [[{}]],
  'unknown-field': [
    [{ field: 'actFor', near: 'actsFor', known: ['id'] }, 'actFor', 'actsFor'],
    [{ field: 'weight', near: undefined, known: ['id', 'kind'] }, 'weight', 'id', 'kind'],
  ],
  'missing-field': [
    [{ field: 'kind', wanted: any }, 'kind'],
    [{ field: 'sign', wanted: { type: 'any', choices: ['with', 'against'] } }, 'sign', 'against'],
  ],
  'wrong-type': [
    [{ value: shown('so'), wanted: { type: 'truth', choices: [] } }, 'so', 'true', 'false'],
    [{ value: { type: 'null', text: 'null' }, wanted: { type: 'list', choices: [] } }, '[ ]'],
    [{ value: { type: 'list', text: '' }, wanted: { type: 'object', choices: [] } }, '{ }'],
  ],
  'wrong-word': [
    [{ value: shown('wit'), near: 'with', choices: ['with', 'against'] }, 'wit', 'against'],
    [{ value: { type: 'other', text: '7' }, near: undefined, choices: ['fact'] }, 7, 'fact'],
  ],
  'wrong-form': [
    [{ value: shown('a b'), form: 'id' }, 'a b', 128],
    [{ value: shown('last year'), form: 'date' }, 'last year', '2017/2021'],
    [{ value: shown('javascript:x'), form: 'web-address' }, 'javascript:x', 'https://'],
    [{ value: { type: 'object', text: '' }, form: 'some-language' }],
  ],
  'wrong-size': [
    [{ of: 'number', size: 91, side: 'most', bound: 90 }, 91, 90],
    [{ of: 'number', size: -1, side: 'least', bound: 0 }, -1, 0],
    [{ of: 'text', size: 65, side: 'most', bound: 64 }, 65, 64],
  ],
  'wrong-value': [[{ value: shown('so') }, 'so']],
  'more-issues': [
    [{ listed: 103, total: 500 }, 103, 500],
    [{ listed: 103, total: undefined }, 103],
  ],
  'unique-ids': [[{ id: 'iran' }, 'iran']],
  'known-references': [
    [{ noun: 'actor', id: 'irn', near: 'iran' }, 'irn', 'iran'],
    [{ noun: 'source', id: 'letter', near: undefined }, 'letter'],
    [{ noun: 'relation', id: 'r9', near: undefined }, 'r9'],
  ],
  'own-kinds': [
    [{ fault: 'built-in', about: 'war' }, 'war'],
    [{ fault: 'unknown-slot', about: '{who}' }, '{who}', '{from}', '{to}'],
    [{ fault: 'unnamed-end', about: '' }, '{from}', '{to}'],
  ],
  'known-kinds': [
    [{ kind: 'wra', near: 'war', all: ['war', 'vote'] }, 'wra', 'war', 'vote'],
    [{ kind: 'x', near: undefined, all: ['war', '…'] }, 'x', 'war', '…'],
  ],
  'distinct-ends': [[{ actor: 'iran' as ActorId }, 'iran']],
  'acts-for-circle': [
    [{ circle: ['iran', 'putin'] as ActorId[] }, 'iran', 'putin', 'actsFor'],
    [{ circle: ['iran'] as ActorId[] }, 'iran', 'actsFor'],
  ],
  'open-kind': [
    [{ fault: 'missing', kind: 'other', field: 'label' }, 'other', 'label'],
    [{ fault: 'forbidden', kind: 'treaty', field: 'sign' }, 'treaty', 'other'],
  ],
  'ended-kind': [[{ kind: 'strike' }, 'strike', 'ended']],
  evidence: [
    [{ fault: 'nothing', source: 'ties' as SourceId }, 'quote'],
    [{ fault: 'no-records', source: 'ties' as SourceId }, 'ties'],
    [{ fault: 'no-position', source: 'ties' as SourceId }, 'ties'],
    [{ fault: 'half-position', source: 'ties' as SourceId }, 'start', 'end'],
  ],
  'span-length': [[{ length: 15, distance: 5, due: 40 }, 15, 5, 40]],
  'span-within-source': [[{ source: 'text' as SourceId, length: 50, end: 59 }, 'text', 50, 59]],
  'context-length': [[{ field: 'prefix', length: 33, most: 32 }, 'prefix', 33, 32]],
  'sentence-starts': [
    [{ fault: 'beyond-end', offset: 60 }, 60],
    [{ fault: 'out-of-order', offset: 20 }, 20],
  ],
  'story-views': [
    [{ fault: 'question-mark', about: '?' }, '?'],
    [{ fault: 'readers-own', about: 'theme' }, 'theme'],
    [{ fault: 'unknown-actor', about: 'who' }, 'who'],
  ],
  voice: [
    [{ fault: 'unnamed', modality: 'claim' }, 'by'],
    [{ fault: 'fact-by', modality: 'fact' }, 'by'],
    [{ fault: 'via-alone', modality: 'fact' }, 'by'],
  ],
  'translated-quotes': [[{}, 'translations']],
  'repeated-quotes': [[{}]],
  'inferred-date': [[{}, 'words']],
  'date-after-publication': [[{ begins: '2001-01-01' }, '2001-01-01']],
  'ended-date': [[{ date: '2001/..' }, '2001/..', 'ended']],
  'mentioned-actors': [[{ actor: 'iran' as ActorId }, 'iran']],
  'country-code': [[{ country: 'XX' }, 'XX', 'ISO 3166-1']],
  'both-languages': [
    [{ language: 'ar' }, 'ar'],
    [{ language: 'en' }, 'en'],
  ],
  'other-text': [[{ sha256: 'a1b2' }, 'a1b2']],
  'other-length': [[{ length: 60 }, 60]],
  'moved-passage': [[{ start: 14 }, 14]],
  'lost-passage': [[{ start: 1, places: 0 }], [{ start: 1, places: 3 }, 1, 3]],
  'other-context': [[{ field: 'prefix' }], [{ field: 'suffix' }]],
  'no-date-words': [[{}]],
};

const breaches = (Object.keys(EXAMPLES) as Rule[]).flatMap((rule) =>
  EXAMPLES[rule].map(([values, ...named]) => ({ issue: { rule, values } as DatasetBreach, named })),
);

describe.each(LOCALES)('what a check finds, in %s', (locale) => {
  it.each(breaches)('is a sentence that names what it is about: $issue', ({ issue, named }) => {
    const sentence = tell(issue, locale);
    expect(sentence).toMatch(/[.؟?]$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    for (const name of named) expect(sentence).toContain(String(name));
  });
});

describe('what a check finds, in Arabic', () => {
  it.each(breaches)('says in Arabic all but what it sets apart: $issue', ({ issue }) => {
    const words = tell(issue, 'ar').replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
    expect(words).toMatch(/\p{Script=Arabic}/u);
    expect(words).not.toMatch(/\p{Script=Latin}|[\u2068\u2069]/u);
  });

  it('is not turned round by what it quotes', () => {
    const id = '\u202eevil\u2069\nid';
    const sentence = tell({ rule: 'unique-ids', values: { id } }, 'ar');
    expect(sentence).toContain('«\u2068evil\\u000aid\u2069»');
  });

  it.each([
    [1, 'نقطة ترميز واحدة'],
    [2, 'نقطتا ترميز'],
    [3, '3 نقاط ترميز'],
    [11, '11 نقطة ترميز'],
    [100, '100 نقطة ترميز'],
    [103, '103 نقاط ترميز'],
  ])('counts %i as its number asks for', (length, said) => {
    expect(tell({ rule: 'other-length', values: { length } }, 'ar')).toContain(`: ${said}؛`);
  });

  it.each([
    ['text', 65, 64, ['65 محرفًا', '64 محرفًا']],
    ['text', 103, 100, ['103 محارف', '100 محرف']],
    ['list', 12, 10, ['12 عنصرًا', '10 عناصر']],
    ['list', 2, 1, ['عنصران', 'عنصر واحد']],
  ] as const)('counts the parts of a %s of %i', (of, size, bound, said) => {
    const sentence = tell({ rule: 'wrong-size', values: { of, size, side: 'most', bound } }, 'ar');
    for (const words of said) expect(sentence).toContain(words);
  });

  it.each([
    [2, 'موضعان'],
    [3, '3 مواضع'],
    [11, '11 موضعًا'],
  ])('counts %i places', (places, said) => {
    const values = { start: 1, places };
    expect(tell({ rule: 'lost-passage', values }, 'ar')).toContain(said);
  });
});
