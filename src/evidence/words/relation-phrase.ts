import { isolate } from '~/base/isolate';
import { directionOf, type LocalizedText, localizedText } from '~/base/localized';
import { relationLabel } from '~/i18n/kind-labels';
import type { KindPhrases } from '~/i18n/kind-phrases';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Relation } from '~/model/relation';
import type { RelationKindId } from '~/model/relation-kinds';
import type { Claim } from '~/model/schema';

const TATWEEL = '\u0640';

/** A piece of a phrase: its own words, or text of the dataset in the language that it has. */
export type PhrasePart = string | LocalizedText;

const SLOT = /\{(\w+)\}/g;

/**
 * The heading of a relation: the sentence of one who acts, "Iran supplied Russia with arms", as far
 * as somebody states it; else what it is called and between whom, "Treaty: Russia and Iran".
 */
export function toTitle(graph: Graph, relation: Relation, locale: Locale): readonly PhrasePart[] {
  const isSentence =
    relation.directed && relation.claims.some((claim) => isStated(relation, claim));
  return capitalise((isSentence ? toSentence : toNoun)(graph, relation, locale));
}

/** {@link toTitle} in one line of text. */
export function toTitleText(graph: Graph, relation: Relation, locale: Locale): string {
  return toText(toTitle(graph, relation, locale), locale);
}

/**
 * Whether a claim states that a relation is so: the source says it, or somebody does; and where
 * saying is doing, who threatens or praises. What is planned, alleged or thought is not stated.
 */
export function isStated(relation: Pick<Relation, 'definition'>, { modality }: Claim): boolean {
  return modality === 'fact' || modality === 'claim' || modality === relation.definition.saying;
}

/** A relation as the core of a sentence: "Iran and Russia are partners", "… were partners". */
export function toSentence(
  graph: Graph,
  relation: Relation,
  locale: Locale,
): readonly PhrasePart[] {
  const { phrase = plainOf(relation, locale) } = phrasesOf(relation, locale);
  const past = graph.over.has(relation.id) ? pastOf(relation, locale) : undefined;
  return fill(past ?? phrase, graph, relation, locale);
}

/** The core of a sentence on what is over, as far as the kind of a relation has one in a language. */
export function pastOf(relation: Relation, locale: Locale): string | undefined {
  return phrasesOf(relation, locale).past;
}

/** A relation as a noun phrase, which claims neither that it is so nor that it was. */
export function toNoun(graph: Graph, relation: Relation, locale: Locale): readonly PhrasePart[] {
  const { noun, phrase } = phrasesOf(relation, locale);
  // Whether a phrase that a dataset brought can stand as a noun is not known.
  const isNounPhrase = relation.directed && relation.definition.label === undefined;
  const core = noun ?? (isNounPhrase ? phrase : undefined);
  return fill(core ?? plainOf(relation, locale), graph, relation, locale);
}

/** The phrases of a relation's kind in a language: of a built-in one those of the language itself. */
function phrasesOf(
  { definition: { id, label, phrase = {} } }: Relation,
  locale: Locale,
): Partial<KindPhrases> {
  if (!label) return messagesOf(locale).kindPhrases[id as RelationKindId];
  const own = phrase[locale];
  return own === undefined ? {} : { phrase: own };
}

function plainOf({ directed }: Relation, locale: Locale): string {
  return messagesOf(locale).grammar.plain[directed ? 'directed' : 'undirected'];
}

/** A phrase in one line of text, in which names of another direction keep their own. */
export function toText(parts: readonly PhrasePart[], locale: Locale): string {
  const line = directionOf(locale);
  return parts.map((part) => (typeof part === 'string' ? part : isolate(part.text, line))).join('');
}

/** An actor's name as it stands within a sentence and after a preposition, or just as it is. */
export function toNameInPhrase(
  graph: Graph,
  id: ActorId,
  locale: Locale,
  isPlain = false,
): LocalizedText {
  const actor = graph.actors.get(id);
  if (!actor) return { text: id, lang: locale, dir: directionOf(locale) };
  const name = localizedText(actor.name, locale);
  if (isPlain || name.lang !== locale) return name;
  return { ...name, text: messagesOf(locale).grammar.nameInPhrase(name.text, actor) };
}

function fill(
  template: string,
  graph: Graph,
  relation: Relation,
  locale: Locale,
): readonly PhrasePart[] {
  const { join } = messagesOf(locale).grammar;
  const parts: PhrasePart[] = [];
  let end = 0;
  for (const { 0: whole, 1: slot = '', index } of template.matchAll(SLOT)) {
    const words = template.slice(end, index);
    end = index + whole.length;
    const before = joinsNext(textOf(parts.at(-1))) ? words.trimStart() : words;
    parts.push(...join(before, textAt(slot, graph, relation, locale)));
  }
  return [...parts, template.slice(end)].filter((part) => part !== '');
}

function textOf(part: PhrasePart | undefined): string {
  return typeof part === 'object' ? part.text : (part ?? '');
}

function textAt(slot: string, graph: Graph, relation: Relation, locale: Locale): LocalizedText {
  if (slot === 'label') return relationLabel(relation, locale);
  const end = slot === 'from' || slot === 'subject' ? relation.from : relation.to;
  return toNameInPhrase(graph, end, locale, slot === 'subject' || slot === 'object');
}

function capitalise(parts: readonly PhrasePart[]): readonly PhrasePart[] {
  const [first, ...rest] = parts;
  if (first === undefined) return parts;
  const large = textOf(first).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return [typeof first === 'string' ? large : { ...first, text: large }, ...rest];
}

/** Whether words are written together with the word after them, as "لـ" is: they end in a tatweel. */
function joinsNext(words: string): boolean {
  return words.endsWith(TATWEEL);
}
