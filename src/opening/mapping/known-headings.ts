import type { Certainty } from '../opened-file';
import type { Role } from '../role';
import { headingKey } from './heading-key';

type Headings = Partial<Record<Role, readonly string[]>>;

/**
 * Headings of tables of ties, in English and Arabic: those of Gephi, Cytoscape, Kumu, Neo4j, igraph,
 * KONECT, Correlates of War, SIPRI, ICEWS and spreadsheets by hand. Compared by `headingKey`.
 */
const TIES: Headings = {
  from: [
    ...['from', 'source', 'src', 'sender', 'origin', 'from id', 'source id', 'from node'],
    ...['source node', 'start id', 'tail', 'subject', 'actor 1', 'actor a', 'state 1', 'state a'],
    ...[
      'country 1',
      'country a',
      'ccode1',
      'cowcode1',
      'stateabb1',
      'node 1',
      'node a',
      'vertex 1',
    ],
    ...[
      'ego',
      'exporter',
      'supplier',
      'seller',
      'donor',
      'initiator',
      'reporter',
      'party 1',
      'side a',
    ],
    ...[
      'entity 1',
      'person 1',
      'member 1',
      'sanctioning state',
      'sanctioner',
      'from actor',
      'ent1',
    ],
    ...['من', 'المصدر', 'مصدر', 'الطرف الأول', 'المرسل', 'الدولة الأولى', 'الفاعل', 'المورد'],
    ...['المصدّر', 'الدولة المصدرة', 'البائع', 'المانح', 'من طرف'],
  ],
  to: [
    ...['to', 'target', 'tgt', 'dest', 'destination', 'receiver', 'to id', 'target id', 'to node'],
    ...['target node', 'end id', 'head', 'object', 'actor 2', 'actor b', 'state 2', 'state b'],
    ...[
      'country 2',
      'country b',
      'ccode2',
      'cowcode2',
      'stateabb2',
      'node 2',
      'node b',
      'vertex 2',
    ],
    ...['alter', 'importer', 'recipient', 'buyer', 'partner', 'party 2', 'side b', 'entity 2'],
    ...['person 2', 'member 2', 'sanctioned state', 'sanctionee', 'to actor', 'ent2'],
    ...['إلى', 'الى', 'الهدف', 'هدف', 'الطرف الثاني', 'المستقبل', 'الدولة الثانية', 'المفعول به'],
    ...['المستورد', 'المشتري', 'المتلقي', 'المستلم', 'إلى طرف'],
  ],
  'from-name': [
    ...['from name', 'source name', 'source label', 'from label', 'state name 1', 'statename1'],
    ...['actor 1 name', 'actor1name', 'name 1', 'country name 1', 'اسم المصدر', 'اسم الطرف الأول'],
  ],
  'to-name': [
    ...['to name', 'target name', 'target label', 'to label', 'state name 2', 'statename2'],
    ...['actor 2 name', 'actor2name', 'name 2', 'country name 2', 'اسم الهدف', 'اسم الطرف الثاني'],
  ],
  'from-kind': [
    'from kind',
    'source kind',
    'source type',
    'from type',
    'نوع المصدر',
    'نوع الطرف الأول',
  ],
  'to-kind': ['to kind', 'target kind', 'target type', 'to type', 'نوع الهدف', 'نوع الطرف الثاني'],
  'from-country': ['from country', 'source country', 'supplier cown', 'بلد المصدر', 'دولة المصدر'],
  'to-country': ['to country', 'target country', 'recipient cown', 'بلد الهدف', 'دولة الهدف'],
  kind: [
    ...['kind', 'type', 'relation', 'relationship', 'relation type', 'edge type', 'edge label'],
    ...['interaction', 'predicate', 'verb', 'event text', 'event type', 'link type', 'tie', 'rel'],
    ...[
      'relationship type',
      'tie type',
      'العلاقة',
      'علاقة',
      'نوع العلاقة',
      'النوع',
      'الصلة',
      'نوع الصلة',
    ],
  ],
  sign: [
    ...[
      'sign',
      'signed weight',
      'polarity',
      'valence',
      'sentiment',
      'attitude',
      'stance',
      'goldstein',
    ],
    ...[
      'goldstein scale',
      'intensity',
      'with or against',
      '+/-',
      'العلامة',
      'الإشارة',
      'القطبية',
      'الموقف',
    ],
  ],
  weight: [
    ...['weight', 'weights', 'value', 'strength', 'amount', 'count', 'freq', 'frequency', 'volume'],
    ...['trade', 'tiv', 'tie strength', 'الوزن', 'القيمة', 'الكمية', 'المبلغ', 'القوة', 'العدد'],
  ],
  date: [
    ...['date', 'year', 'time', 'when', 'since', 'event date', 'timestamp', 'day', 'yyyymm'],
    ...['السنة', 'سنة', 'العام', 'عام', 'التاريخ', 'تاريخ', 'منذ'],
  ],
  start: [
    ...['start', 'begin', 'start date', 'begin date', 'valid from', 'from date', 'start time'],
    ...['begins', 'started', 'البداية', 'تاريخ البداية', 'بداية', 'من تاريخ', 'سنة البداية'],
  ],
  end: [
    ...['end', 'until', 'end date', 'valid to', 'valid until', 'to date', 'end time', 'ends'],
    ...['ended', 'النهاية', 'تاريخ النهاية', 'نهاية', 'إلى تاريخ', 'سنة النهاية', 'حتى'],
  ],
  direction: ['direction', 'directed', 'directionality', 'is directed', 'الاتجاه', 'اتجاه', 'موجه'],
  quote: [
    ...['quote', 'quotation', 'sentence', 'excerpt', 'evidence', 'words', 'الاقتباس', 'اقتباس'],
    ...['العبارة', 'الشاهد', 'النص'],
  ],
  source: ['publisher', 'reference', 'source url', 'url', 'citation', 'المرجع', 'الناشر', 'الرابط'],
  id: [
    ...['id', 'edge id', 'relation id', 'tie id', 'link id', 'event id', 'eventid', 'المعرف'],
    ...['رقم العلاقة'],
  ],
};

const ACTORS: Headings = {
  id: [
    ...['id', 'node id', 'actor id', 'key', 'node', 'vertex', 'code', 'ccode', 'stateabb', 'abb'],
    ...['abbreviation', 'المعرف', 'الرمز', 'رمز'],
  ],
  name: [
    ...['name', 'label', 'title', 'actor', 'node label', 'actor name', 'full name', 'country name'],
    ...['statenme', 'state name', 'الاسم', 'اسم', 'اسم الطرف', 'العنوان'],
  ],
  'name-ar': ['name ar', 'arabic name', 'name arabic', 'arabic', 'الاسم العربي', 'الاسم بالعربية'],
  'actor-kind': [
    ...['kind', 'type', 'category', 'class', 'actor kind', 'actor type', 'node type'],
    ...['النوع', 'نوع', 'الفئة', 'التصنيف', 'نوع الطرف'],
  ],
  country: ['country', 'country code', 'iso2', 'iso3', 'iso', 'cown', 'البلد', 'الدولة', 'دولة'],
  x: ['x', 'pos x', 'x position'],
  y: ['y', 'pos y', 'y position'],
};

/** Headings that also mean other things. */
const LOOSE = new Set(
  [
    ...[
      'time',
      'day',
      'value',
      'count',
      'trade',
      'words',
      'url',
      'reference',
      'publisher',
      'since',
    ],
    ...[
      'subject',
      'object',
      'head',
      'tail',
      'partner',
      'reporter',
      'code',
      'key',
      'class',
      'intensity',
    ],
    ...['goldstein', 'title', 'ego', 'alter', 'evidence', 'sentence', 'arabic', 'name 1', 'name 2'],
  ].map(headingKey),
);

const KNOWN = { ties: toMap(TIES), actors: toMap(ACTORS) } as const;

/** `styear`, `dyad_end_month`, `StartDay1`: a part of a date that stands in several columns. */
const DATE_PART = /^(?:dyad)?(st|start|begin|end)(year|month|day)1?$/;

/** The part of a date that a column holds, by its heading; undefined where it holds a whole one. */
export function datePartOf(heading: string): 'year' | 'month' | 'day' | undefined {
  const [, , part] = DATE_PART.exec(headingKey(heading)) ?? [];
  return part as 'year' | 'month' | 'day' | undefined;
}

/** What a column is by its heading, and how surely; undefined where the heading says nothing. */
export function roleOfHeading(
  heading: string,
  content: 'ties' | 'actors',
): { readonly role: Role; readonly certainty: Certainty } | undefined {
  const key = headingKey(heading);
  const role = KNOWN[content].get(key);
  if (role) return { role, certainty: LOOSE.has(key) ? 'likely' : 'sure' };
  const [, end] = content === 'ties' ? (DATE_PART.exec(key) ?? []) : [];
  return end ? { role: end === 'end' ? 'end' : 'start', certainty: 'likely' } : undefined;
}

function toMap(headings: Headings): ReadonlyMap<string, Role> {
  return new Map(
    Object.entries(headings).flatMap(([role, names]) =>
      names.map((name) => [headingKey(name), role as Role] as const),
    ),
  );
}
