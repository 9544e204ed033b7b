import { PLOVER_ROOTS, type PloverRoot } from '~/model/relation-kind';
import type { ValueMapping } from './mapping';
import type { ValueProposal } from './value-words';

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

/** Whether a text has the form of a CAMEO code, whose leading zero counts. */
export function isCameoCode(value: string): boolean {
  return CAMEO_CODE.test(value);
}

/** What a CAMEO code stands for; `040` is kept apart from the number 40. */
export function proposalOfCameo(code: string): ValueProposal | undefined {
  if (!isCameoCode(code)) return undefined;
  const three = code.slice(0, 3);
  const mapping = Object.hasOwn(CODES, three) ? CODES[three] : ROOTS[code.slice(0, 2)];
  return mapping && { mapping, by: 'cameo' };
}

/** What a root event of PLOVER stands for. */
export function proposalOfPlover(value: string): ValueProposal | undefined {
  const root = PLOVER_ROOTS.find((name) => name === value);
  if (root) return { mapping: PLOVER[root], by: 'plover' };
  const mapping = Object.hasOwn(OTHER_PLOVER, value) ? OTHER_PLOVER[value] : undefined;
  return mapping && { mapping, by: 'plover' };
}
