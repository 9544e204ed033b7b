import { isolate } from '~/base/isolate';
import { directionOf } from '~/base/localized';
import { messagesOf } from '~/i18n/messages';
import { excerptOf } from '~/model/excerpt';
import { claimsOf, type PlacedClaim } from '~/model/passages-of';
import type { Relation } from '~/model/relation';
import type { Claim } from '~/model/schema';
import type { Source } from '~/model/source';
import { type DataOptions, defineDataFormat, type ExportedData } from './data-format';
import { jsonItems } from './json-parts';
import {
  createNaming,
  labelOf,
  type Naming,
  nameOf,
  namesOf,
  textIn,
  translationOf,
} from './naming';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * W3C Web Annotations (JSON-LD): each claim is one, on the words it quotes, by text and by position
 * in Unicode code points, so that annotation tools open the quotes in their source.
 */
export const webAnnotation = defineDataFormat({
  id: 'web-annotation',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  options: ['locale'],
  losses: () => [
    'about',
    'stories',
    'mentions',
    'sources',
    'languages',
    'actors',
    'isolates',
    'dates',
    'instruments',
    'weights',
    'attributes',
    'vocabulary',
    'credits',
    'changes',
    'arrangement',
  ],
  write: (data, options) => writeCollection(data, options),
});

async function* writeCollection(
  { dataset }: ExportedData,
  { locale }: DataOptions,
): AsyncIterable<string> {
  const naming = createNaming(dataset, locale);
  const claims = claimsOf(dataset);
  const id = toUrn(dataset.id);
  const head = {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: textIn(naming, dataset.title) ?? dataset.id,
    total: claims.length,
  };
  yield '{';
  for (const [name, value] of Object.entries(head))
    yield `\n  ${JSON.stringify(name)}: ${JSON.stringify(value)},`;
  yield `\n  "first": {\n    "id": ${JSON.stringify(`${id}:claims`)},\n    "type": "AnnotationPage",`;
  yield '\n    "startIndex": 0,\n    "items": [';
  yield* jsonItems(
    (function* () {
      for (const claim of claims) yield toAnnotation(claim, naming);
    })(),
    '      ',
  );
  yield ']\n  }\n}\n';
}

function toAnnotation(placed: PlacedClaim, naming: Naming) {
  const { claim, relation, path } = placed;
  const { dataset, sources } = naming.graph;
  const source = sources.get(claim.source);
  return {
    id: toUrn(dataset.id, relation.id, String(path.at(-1))),
    type: 'Annotation',
    motivation: 'describing',
    body: toBodies(placed, naming),
    target: {
      type: 'SpecificResource',
      source: source ? addressOf(source) : toUrn(claim.source),
      selector: toSelectors(claim),
    },
  };
}

/** The words by text and by position, and the record by its fragment (RFC 7111, RFC 5147, RFC 6901). */
function toSelectors(claim: Claim) {
  const { exact, prefix, suffix, start, end, at, isRecord } = excerptOf(claim);
  return [
    ...(isRecord ? [] : [{ type: 'TextQuoteSelector', exact, prefix, suffix }]),
    ...(start === undefined ? [] : [{ type: 'TextPositionSelector', start, end }]),
    ...(at === undefined
      ? []
      : [
          {
            type: 'FragmentSelector',
            value: at,
            conformsTo: fragmentRfcOf(at),
            ...(isRecord ? { refinedBy: { type: 'TextQuoteSelector', exact } } : {}),
          },
        ]),
  ];
}

function fragmentRfcOf(at: string): string {
  const rfc = at.startsWith('row=') ? 'rfc7111' : at.startsWith('line=') ? 'rfc5147' : 'rfc6901';
  return `http://tools.ietf.org/rfc/${rfc}`;
}

/** The relation in words, its kind, sign and firmness as tags, the translation and the notes. */
function toBodies({ claim, relation: { id } }: PlacedClaim, naming: Naming) {
  const relation = naming.graph.relations.get(id) as Relation;
  const { locale } = naming;
  const { report } = messagesOf(locale).data;
  const { by = [], via = [], modality, note = {} } = claim;
  const toName = (name: string) => isolate(name, directionOf(locale));
  const ends = (relation.directed ? report.directed : report.undirected)(
    toName(nameOf(naming, relation.from)),
    toName(nameOf(naming, relation.to)),
  );
  const described = [
    `${toName(labelOf(naming, relation))}${report.colon}${ends}`,
    ...(relation.when ? [relation.when.edtf] : []),
    ...(by.length > 0 ? [report.accordingTo(namesOf(naming, by, toName))] : []),
    ...(via.length > 0 ? [report.reportedBy(namesOf(naming, via, toName))] : []),
  ].join(report.comma);
  const tags = [
    `kind:${relation.kind}`,
    `sign:${relation.sign}`,
    `modality:${modality}`,
    ...(naming.graph.over.has(relation.id) ? ['status:over'] : []),
  ];
  const translation = translationOf(naming, claim);
  return [
    toBody('describing', described, locale),
    ...tags.map((tag) => toBody('tagging', tag)),
    ...(translation ? [toBody('describing', translation.text, translation.lang)] : []),
    ...Object.entries(note).map(([language, text]) => toBody('commenting', text, language)),
  ];
}

function toBody(purpose: string, value: string, language?: string) {
  return {
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    ...(language ? { language } : {}),
  };
}

/** Where the annotated text is published; otherwise the very text, by its hash. */
function addressOf({ url, sha256 }: Source): string {
  return url ?? `urn:sha256:${sha256}`;
}

function toUrn(...parts: readonly string[]): string {
  return ['urn:entente', ...parts.map(encodeURIComponent)].join(':');
}
