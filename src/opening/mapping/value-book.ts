import { PLOVER_ROOTS, type PloverRoot } from '~/model/relation-kind';
import { RELATION_KINDS } from '~/model/relation-kinds';
import type { ValueSummary } from '../opened-file';
import { headingKey } from './heading-key';
import type { Mapping, ValueMapping } from './mapping';
import { proposalOfWords, type ValueProposal } from './value-words';

/** What CAMEO root codes stand for; 01 and 02, statements and appeals, say neither. */
const ROOTS: Readonly<Record<string, ValueMapping>> = {
  '01': { sign: 'neither' },
  '02': { sign: 'neither' },
  '03': { sign: 'with' },
  '04': { sign: 'with' },
  '05': { kind: 'endorsement' },
  '06': { sign: 'with' },
  '07': { kind: 'aid' },
  '08': { sign: 'with' },
  '09': { sign: 'neither' },
  '10': { sign: 'against' },
  '11': { kind: 'criticism' },
  '12': { kind: 'opposition' },
  '13': { kind: 'threat' },
  '14': { sign: 'against' },
  '15': { sign: 'against' },
  '16': { sign: 'against' },
  '17': { sign: 'against' },
  '18': { kind: 'strike' },
  '19': { kind: 'strike' },
  '20': { kind: 'strike' },
};

/** CAMEO codes that say more than their root. */
const CODES: Readonly<Record<string, ValueMapping>> = {
  '042': { kind: 'visit' },
  '043': { sign: 'with' },
  '045': { kind: 'mediation' },
  '046': { sign: 'with' },
  '057': { kind: 'treaty' },
  '163': { kind: 'sanctions' },
  '172': { kind: 'sanctions' },
  '186': { kind: 'killing' },
};

/** What a PLOVER root is proposed to stand for. */
const PLOVER: Readonly<Record<PloverRoot, ValueMapping>> = {
  AGREE: { sign: 'with' },
  AID: { kind: 'aid' },
  ASSAULT: { kind: 'strike' },
  CONSULT: { sign: 'with' },
  COOPERATE: { sign: 'with' },
  DISAPPROVE: { kind: 'criticism' },
  REJECT: { kind: 'opposition' },
  SANCTION: { kind: 'sanctions' },
  SUPPORT: { kind: 'endorsement' },
  THREATEN: { kind: 'threat' },
};

/** Further roots of PLOVER, which the vocabulary has no kind for. */
const OTHER_PLOVER: Readonly<Record<string, ValueMapping>> = {
  YIELD: { sign: 'with' },
  CONCEDE: { sign: 'with' },
  REQUEST: { sign: 'neither' },
  ACCUSE: { kind: 'criticism' },
  INVESTIGATE: { sign: 'neither' },
  PROTEST: { sign: 'against' },
  MOBILIZE: { sign: 'against' },
  RETREAT: { sign: 'with' },
  COERCE: { sign: 'against' },
};

const CAMEO_CODE = /^(?:0[1-9]|1\d|20)\d{0,2}$/;

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

/** Whether a text has the form of a CAMEO code, whose leading zero counts. */
function isCameoCode(value: string): boolean {
  return CAMEO_CODE.test(value);
}

/** What a CAMEO code stands for; `040` is kept apart from the number 40. */
function proposalOfCameo(code: string): ValueProposal | undefined {
  if (!isCameoCode(code)) return undefined;
  const three = code.slice(0, 3);
  const mapping = Object.hasOwn(CODES, three) ? CODES[three] : ROOTS[code.slice(0, 2)];
  return mapping && { mapping, by: 'cameo' };
}

/** What a root event of PLOVER stands for. */
function proposalOfPlover(value: string): ValueProposal | undefined {
  const root = PLOVER_ROOTS.find((name) => name === value);
  if (root) return { mapping: PLOVER[root], by: 'plover' };
  const mapping = Object.hasOwn(OTHER_PLOVER, value) ? OTHER_PLOVER[value] : undefined;
  return mapping && { mapping, by: 'plover' };
}
