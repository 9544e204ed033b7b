import { RELATION_KINDS } from '~/model/relation-kinds';
import type { ValueSummary } from '../opened-file';
import { isCameoCode, proposalOfCameo, proposalOfPlover } from './event-codes';
import { headingKey } from './heading-key';
import type { Mapping, ValueMapping } from './mapping';
import { proposalOfWords, type ValueProposal } from './value-words';

/** What the values of the columns of kinds and signs stand for, given or proposed. */
export interface ValueBook {
  /** What a cleaned value stands for; `{}` where nobody knows. */
  readonly mappingOf: (value: string) => ValueMapping;
  /** What the mapping itself says of a value. */
  readonly givenOf: (value: string) => ValueMapping | undefined;
  /** Notes the values of a column with their counts. */
  readonly count: (values: ReadonlyMap<string, number>, heading: string) => void;
  /** Takes values for ids of kinds, as this program writes them. */
  readonly takeAsIds: (values: Iterable<string>) => void;
  /** Every value that was counted, the frequent ones first. */
  readonly summaries: () => readonly ValueSummary[];
}

/** The book of values of a file under a mapping. */
export function createValueBook({ values: given = {} }: Pick<Mapping, 'values'>): ValueBook {
  const known = new Map<string, ValueProposal>();
  const counts = new Map<string, number>();
  const cameo = new Set<string>();
  const ids = new Set<string>();
  const propose = (value: string): ValueProposal => {
    const own = givenOf(given, value);
    if (own) return { mapping: own, by: 'given' };
    if (ids.has(value))
      return KIND_IDS.has(value) ? { mapping: { kind: value }, by: 'words' } : NOTHING;
    const event =
      proposalOfPlover(value) ?? (cameo.has(value) ? proposalOfCameo(value) : undefined);
    return (
      event ?? proposalOfWords(value) ?? halfOfPair(value) ?? proposalOfNumber(value) ?? NOTHING
    );
  };
  /** `GAMAPOS` and `GAMANEG`: two that differ only in how they end. */
  const halfOfPair = (value: string): ValueProposal | undefined => {
    const [, stem, end = ''] = PAIR.exec(value) ?? [];
    const isWith = /^p/i.test(end);
    const isPaired =
      counts.size <= MAX_PAIRED &&
      [...counts.keys()].some((other) => {
        const [, otherStem, otherEnd = ''] = PAIR.exec(other) ?? [];
        return otherStem === stem && /^p/i.test(otherEnd) !== isWith;
      });
    return stem !== undefined && isPaired
      ? { mapping: { sign: isWith ? 'with' : 'against' }, by: 'words' }
      : undefined;
  };
  const find = (value: string): ValueProposal => {
    const found = known.get(value) ?? propose(value);
    known.set(value, found);
    return found;
  };
  return {
    mappingOf: (value) => find(value).mapping,
    givenOf: (value) => givenOf(given, value),
    count: (values, heading) => {
      const codes = [...values.keys()];
      const areCameo = codes.every(isCameoCode) && codes.some((code) => /^0/.test(code));
      const isCalledSo = /cameo/.test(headingKey(heading));
      for (const [value, count] of values) {
        counts.set(value, (counts.get(value) ?? 0) + count);
        if ((areCameo || isCalledSo) && isCameoCode(value)) cameo.add(value);
      }
      known.clear();
    },
    takeAsIds: (values) => {
      for (const value of values) ids.add(value);
      known.clear();
    },
    summaries: () =>
      [...counts]
        .map(([value, count]) => ({ value, count, ...find(value) }))
        .sort((a, b) => b.count - a.count),
  };
}

const KIND_IDS: ReadonlySet<string> = new Set(RELATION_KINDS.map(({ id }) => id));

/** Among more values no pairs are looked for. */
const MAX_PAIRED = 200;

const PAIR = /^(.{1,60}?)[ _-]?(pos|neg|positive|negative|plus|minus)$/i;

const NOTHING: ValueProposal = { mapping: {}, by: 'nothing' };

function givenOf(given: NonNullable<Mapping['values']>, value: string): ValueMapping | undefined {
  return Object.hasOwn(given, value) ? given[value] : undefined;
}

/** The whole number of a sign: 1 or -1. */
function proposalOfNumber(value: string): ValueProposal | undefined {
  const number = /^[+-]?\d{1,9}(?:[.,]\d{1,9})?$/.test(value)
    ? Number(value.replace(',', '.'))
    : Number.NaN;
  if (Number.isNaN(number)) return undefined;
  const sign = number > 0 ? 'with' : number < 0 ? 'against' : 'neither';
  return { mapping: { sign }, by: 'number' };
}
