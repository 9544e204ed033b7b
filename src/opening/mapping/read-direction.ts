import { headingKey } from './heading-key';

const DIRECTED = [
  'directed',
  'true',
  'yes',
  '1',
  'arc',
  'one-way',
  'single',
  'out',
  'موجه',
  'موجهة',
  'نعم',
  'باتجاه واحد',
];
const UNDIRECTED = [
  ...['undirected', 'mutual', 'false', 'no', '0', 'both', 'edge', 'two-way', 'bidirectional'],
  ...['symmetric', 'غير موجه', 'غير موجهة', 'لا', 'متبادل', 'متبادلة', 'باتجاهين'],
];
const ARROWS: Readonly<Record<string, boolean>> = {
  '->': true,
  '→': true,
  '-': false,
  '--': false,
  '<->': false,
  '↔': false,
};

const WORDS = new Map<string, boolean>([
  ...DIRECTED.map((word) => [headingKey(word), true] as const),
  ...UNDIRECTED.map((word) => [headingKey(word), false] as const),
]);

/** Whether a word says that a tie is directed; undefined where it says neither. */
export function readDirection(text: string): boolean | undefined {
  if (Object.hasOwn(ARROWS, text)) return ARROWS[text];
  return WORDS.get(headingKey(text));
}

/** Whether a word says something of a direction. */
export function isDirectionWord(text: string): boolean {
  return readDirection(text) !== undefined;
}
