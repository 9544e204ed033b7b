import { isolate, withoutTurning } from '~/base/isolate';
import { directionOf, type Localized, type LocalizedText, localizedText } from '~/base/localized';
import type { Graph } from './graph';
import type { ActorId } from './ids';
import { inGenitive } from './in-genitive';
import type { Relation } from './relation';
import type { Claim } from './schema';
import { withArticle } from './with-article';

const DEFINITE_LAM = /^ال(?=ل)/;
const DEFINITE = /^ال/;
const ARABIC_LETTER = /^\p{Script=Arabic}/u;

const TATWEEL = '\u0640';

/** A piece of a phrase: its own words, or text of the dataset in the language that it has. */
export type PhrasePart = string | LocalizedText;

type PhraseLanguage = 'en' | 'ar';

type Phrase = Readonly<Record<PhraseLanguage, string>>;

/** Who stands how to whom, where a kind has no phrase: what it is called, and both names. */
const PAIR: Phrase = {
  en: '{label}: {subject} and {object}',
  ar: '{label}: {subject} و{object}',
};

/** The same of a relation with a direction. */
const DIRECTED_PAIR: Phrase = {
  en: '{label}: from {subject} to {object}',
  ar: '{label}: من {subject} إلى {object}',
};

/** A slot, with a preposition that is written to it. */
const SLOT = /(?:(?<!\p{L})([لب]))?\{(\w+)\}/gu;

/**
 * The heading of a relation: the sentence of one who acts, "Iran supplied Russia with arms", as far
 * as somebody states it; else what it is called and between whom, "Treaty: Russia and Iran".
 */
export function toTitle(
  graph: Graph,
  relation: Relation,
  language: PhraseLanguage,
): readonly PhrasePart[] {
  const isSentence =
    relation.directed && relation.claims.some((claim) => isStated(relation, claim));
  return capitalise((isSentence ? toSentence : toNoun)(graph, relation, language));
}

/** {@link toTitle} in one line of text. */
export function toTitleText(graph: Graph, relation: Relation, language: PhraseLanguage): string {
  return toText(toTitle(graph, relation, language), language);
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
  language: PhraseLanguage,
): readonly PhrasePart[] {
  const { phrase, past } = relation.definition;
  const core = graph.over.has(relation.id) && past ? past : phrase;
  return fill(core[language] ?? plainOf(relation)[language], graph, relation, language);
}

/** A relation as a noun phrase, which claims neither that it is so nor that it was. */
export function toNoun(
  graph: Graph,
  relation: Relation,
  language: PhraseLanguage,
): readonly PhrasePart[] {
  const { noun, phrase, isOwn } = relation.definition;
  const isNounPhrase = relation.directed && !isOwn;
  const core = noun?.[language] ?? (isNounPhrase ? phrase[language] : undefined);
  return fill(core ?? plainOf(relation)[language], graph, relation, language);
}

function plainOf({ directed }: Relation): Phrase {
  return directed ? DIRECTED_PAIR : PAIR;
}

/** A phrase in one line of text, in which names of another direction keep their own. */
export function toText(parts: readonly PhrasePart[], language: PhraseLanguage): string {
  const line = directionOf(language);
  return parts.map((part) => (typeof part === 'string' ? part : isolate(part.text, line))).join('');
}

/** An actor's name as it stands within a sentence and after a preposition, or just as it is. */
export function toNameInPhrase(
  graph: Graph,
  id: ActorId,
  language: PhraseLanguage,
  isPlain = false,
): LocalizedText {
  const actor = graph.actors.get(id);
  if (!actor) return { text: id, lang: language, dir: directionOf(language) };
  const name = localizedText(actor.name, language);
  if (isPlain || name.lang !== language) return name;
  const inPhrase =
    language === 'en' ? withArticle(name.text, actor) : inGenitive(name.text, actor.kind);
  return { ...name, text: inPhrase };
}

function fill(
  template: string,
  graph: Graph,
  relation: Relation,
  language: PhraseLanguage,
): readonly PhrasePart[] {
  const parts: PhrasePart[] = [];
  let end = 0;
  for (const { 0: whole, 1: preposition, 2: slot = '', index } of template.matchAll(SLOT)) {
    const before = template.slice(end, index);
    end = index + whole.length;
    parts.push(joinsNext(textOf(parts.at(-1))) ? before.trimStart() : before);
    const part = textAt(slot, graph, relation, language);
    parts.push(...(preposition ? join(preposition as 'ل' | 'ب', part) : [part]));
  }
  return [...parts, template.slice(end)].filter((part) => part !== '');
}

function textOf(part: PhrasePart | undefined): string {
  return typeof part === 'object' ? part.text : (part ?? '');
}

/** A preposition is written to an Arabic name, and stands before any other: "لـ NATO". */
function join(preposition: 'ل' | 'ب', name: LocalizedText): readonly PhrasePart[] {
  const text = withPreposition(preposition, name.text);
  return text === undefined ? [`${preposition}ـ `, name] : [{ ...name, text }];
}

function textAt(
  slot: string,
  graph: Graph,
  relation: Relation,
  language: PhraseLanguage,
): LocalizedText {
  const label: Localized = relation.label ?? relation.definition.label;
  if (slot === 'label') return localizedText(label, language);
  const end = slot === 'from' || slot === 'subject' ? relation.from : relation.to;
  return toNameInPhrase(graph, end, language, slot === 'subject' || slot === 'object');
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

/**
 * An Arabic name with a preposition of one letter written to it: "لإيران", and with the article
 * "للولايات المتحدة", "للجنة". Undefined for a name in other letters, which no preposition is written to.
 */
export function withPreposition(preposition: 'ل' | 'ب', name: string): string | undefined {
  const word = withoutTurning(name).trimStart();
  if (!ARABIC_LETTER.test(word)) return undefined;
  if (preposition === 'ب') return `ب${word}`;
  return `ل${word.replace(DEFINITE_LAM, '').replace(DEFINITE, 'ل')}`;
}
