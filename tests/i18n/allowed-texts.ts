import { COMMANDS } from '~/app/commands';
import { findModKey, toKeyCaps } from '~/app/key-stroke';
import { DATA_FORMATS } from '~/formats/data';
import { formatDate } from '~/i18n/format-date';
import { formatTick } from '~/i18n/format-tick';
import { INTL_TAGS, LOCALE_NAMES, PROGRAM_NAMES } from '~/i18n/locale';
import type { Dataset } from '~/model/schema';
import { READERS } from '~/opening/readers';

/** What a page about a dataset may say in English though its messages are in another language. */
export function allowedTextsOf(dataset: Dataset): readonly string[] {
  return [
    dataset.id,
    ...textsOf(dataset),
    ...intlWords(),
    ...keyCaps(),
    ...Object.values(LOCALE_NAMES),
    ...Object.values(PROGRAM_NAMES),
    ...fileEndings(),
    ...ENCODINGS,
    ...WIDGET_WORDS,
  ];
}

/** Encodings have one name in the whole world. */
const ENCODINGS = ['utf-8', 'utf-16be', 'utf-16le', 'windows-1252', 'windows-1256'];

/** What React Aria says of itself, in translations of its own. */
const WIDGET_WORDS = ['Dismiss'];

/** Fields of a dataset that hold ids and codes, which no page shows as they are. */
const CODES: ReadonlySet<string> = new Set([
  'actorKinds',
  'actsFor',
  'by',
  'country',
  'from',
  'id',
  'kind',
  'language',
  'modality',
  'relations',
  'sha256',
  'source',
  'to',
  'version',
  'via',
  'view',
]);

/** All texts of a dataset. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const isCode = CODES.has(key) && !(Array.isArray(part) && typeof part[0] === 'object');
    return isCode ? [] : textsOf(part);
  });
}

/** The endings of files that are written or read. */
function fileEndings(): readonly string[] {
  const written = DATA_FORMATS.map(({ extension }) => extension);
  const read = READERS.flatMap(({ extensions }): readonly string[] => extensions);
  return [...written, ...read, 'zip', 'gz'];
}

/** Names of months, and what joins the parts of a list: `Intl` has them in every language. */
function intlWords(): readonly string[] {
  const months = Array.from({ length: 12 }, (_, index) => `${index + 1}`.padStart(2, '0'));
  const names = months.flatMap((month) => [
    formatDate('en', `2000-${month}`),
    formatTick('en', `2000-${month}-02`, 'month', false),
  ]);
  const joints = new Intl.ListFormat(INTL_TAGS.en)
    .formatToParts(['a', 'b'])
    .flatMap(({ type, value }) => (type === 'literal' ? [value.trim()] : []));
  return [...names.map((name) => name.replace(' 2000', '')), ...joints];
}

/** What stands on keys: `Ctrl+Z`. */
function keyCaps(): readonly string[] {
  const strokes = COMMANDS.flatMap(({ keys }): readonly string[] => keys);
  const caps = strokes.map((stroke) => toKeyCaps(stroke, findModKey()));
  return [...caps.flat(), ...caps.map((parts) => parts.join('+'))];
}
