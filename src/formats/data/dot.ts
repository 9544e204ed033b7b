import { excerptOf } from '~/model/excerpt';
import { firmestModality, type Modality } from '~/model/modality';
import type { Relation } from '~/model/relation';
import type { Actor, Attributes } from '~/model/schema';
import type { Sign } from '~/model/sign';
import { cleanText } from './clean-text';
import { defineDataFormat } from './data-format';
import { createNaming, givenNameOf, labelOf, type Naming, textIn, translationOf } from './naming';
import { SIGN_COLORS } from './sign-colors';

const HEADS: Readonly<Record<Sign, string>> = { with: 'normal', against: 'tee', neither: 'odot' };

const PATTERNS: Readonly<Partial<Record<Modality, string>>> = { fact: 'solid', claim: 'dashed' };

/**
 * The DOT language of GraphViz: hue and arrowhead are the sign, the pattern how firmly it is said,
 * as in the explorer; the quotes are tooltips, so that an SVG made of it shows them.
 */
export const dot = defineDataFormat({
  id: 'dot',
  extension: 'gv',
  mediaType: 'text/vnd.graphviz',
  options: ['locale'],
  losses: () => [
    'about',
    'stories',
    'mentions',
    'sources',
    'languages',
    'dates',
    'claims',
    'places-in-text',
    'contexts',
    'instruments',
    'locations',
    'notes',
    'vocabulary',
    'credits',
    'changes',
    'arrangement',
  ],
  write: async function* ({ dataset }, { locale }) {
    const naming = createNaming(dataset, locale);
    const title = textIn(naming, dataset.title) ?? dataset.id;
    yield `digraph ${quote(dataset.id)} {\n`;
    yield `  graph ${toList({ label: toLabel(title), labelloc: 't', overlap: 'false' })};\n`;
    yield `  node ${toList({ shape: 'ellipse', fontname: 'sans-serif' })};\n`;
    yield `  edge ${toList({ fontname: 'sans-serif', fontsize: '10' })};\n`;
    for (const actor of dataset.actors) yield toNode(actor, naming);
    for (const relation of naming.graph.relations.values()) yield toEdge(relation, naming);
    yield '}\n';
  },
});

function toNode(actor: Actor, naming: Naming): string {
  const { id, kind, country, actsFor, description, attributes: own } = actor;
  const name = givenNameOf(naming, id);
  const attributes = {
    label: toLabel(name),
    tooltip: toLabel(textIn(naming, description) ?? name),
    kind,
    country,
    acts_for: actsFor,
    ...toOwn(own),
  };
  return `  ${quote(id)} ${toList(attributes)};\n`;
}

function toEdge(relation: Relation, naming: Naming): string {
  const { id, from, to, kind, claims, weight, when, attributes: own } = relation;
  const sign = relation.sign;
  const modality = firmestModality(claims.map((claim) => claim.modality));
  const head = HEADS[sign];
  const quotes = claims.flatMap((claim) => [
    excerptOf(claim).exact,
    translationOf(naming, claim)?.text,
  ]);
  const attributes = {
    id,
    label: toLabel(labelOf(naming, relation)),
    tooltip: toLabel(quotes.filter((text) => text !== undefined).join('\n')),
    color: SIGN_COLORS[sign],
    style: PATTERNS[modality] ?? 'dotted',
    penwidth: String(Math.min(1 + Math.log2(claims.length), 6)),
    ...(relation.directed
      ? { arrowhead: head }
      : { dir: 'both', arrowhead: head, arrowtail: head }),
    kind,
    sign,
    modality,
    claims: String(claims.length),
    amount: weight === undefined ? undefined : String(weight),
    over: String(naming.graph.over.has(id)),
    when: when?.edtf,
    ...toOwn(own),
  };
  return `  ${quote(from)} -> ${quote(to)} ${toList(attributes)};\n`;
}

/** Attributes of the dataset, by names that mean nothing to GraphViz. */
function toOwn(attributes: Attributes = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      `attribute:${cleanText(name)}`,
      toLabel(String(value)),
    ]),
  );
}

function toList(attributes: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${/^\w+$/.test(name) ? name : quote(name)}=${quote(value)}`],
  );
  return `[${given.join(', ')}]`;
}

/** Text as GraphViz shows it: it reads escapes and entities in labels, so these are written out. */
function toLabel(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('\\', '\\\\')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A quoted string; a backslash in it stays for whoever reads the value. */
function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
