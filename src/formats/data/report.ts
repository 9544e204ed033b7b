import { isolate, withoutTurning } from '~/base/isolate';
import { directionOf, type Localized } from '~/base/localized';
import { formatDate } from '~/i18n/format-date';
import { messagesOf } from '~/i18n/messages';
import { toRecordPlace } from '~/i18n/record-place';
import { countClaims } from '~/model/count-claims';
import { type Excerpt, excerptOf, isPlaced } from '~/model/excerpt';
import { findTranslation } from '~/model/find-translation';
import { isOfFiles } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { isEvent, type Relation } from '~/model/relation';
import type { Claim } from '~/model/schema';
import { sentencesOf } from '~/model/sentences-of';
import type { Source } from '~/model/source';
import { cleanLine } from './clean-text';
import { defineDataFormat } from './data-format';
import { toMermaid } from './mermaid';
import { createNaming, labelOf, type Naming, nameOf, namesOf, textIn } from './naming';

/** What CommonMark and GitHub's additions to it read as marks, wherever it stands in a line. */
const MARKS = /[\\`*_{}[\]<>#!|~&@$^]/g;

/** What an address is known by where it is no marked link: those are the reader's own business. */
const ADDRESS = /:(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):/gi;

/** Marks that mean something at the beginning of a line only. */
const OPENING = /^(?:[-+=]|\d+(?=[.)]))/;

/**
 * The evidence as a report to read (Markdown): the graph as a Mermaid diagram, then each relation
 * with its quotes, numbered, in their language and translated, who says so, how firmly and where.
 */
export const report = defineDataFormat({
  id: 'report',
  extension: 'md',
  mediaType: 'text/markdown',
  options: ['locale'],
  losses: () => [
    'stories',
    'mentions',
    'languages',
    'actors',
    'isolates',
    'dates',
    'contexts',
    'vocabulary',
    'changes',
    'arrangement',
  ],
  write: async function* ({ dataset }, { locale }) {
    const naming = createNaming(dataset, locale);
    yield toHead(naming);
    const number = createCounter();
    for (const [index, relation] of [...naming.graph.relations.values()].entries())
      yield toSection(relation, index + 1, number, naming);
    yield toSources([...naming.graph.sources.values()], naming);
  },
});

function createCounter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

function wordsOf({ locale }: Naming) {
  return messagesOf(locale).data.report;
}

function toHead(naming: Naming): string {
  const words = wordsOf(naming);
  const { dataset } = naming.graph;
  const { id, version, title, description, actors, relations } = dataset;
  const { common } = messagesOf(naming.locale);
  const evidence = common.evidence(countClaims(dataset), isOfFiles(naming.graph));
  const diagram = toMermaid(naming);
  const about = textIn(naming, description);
  return blocks([
    `# ${toMarkdown(textIn(naming, title) ?? '')}`,
    ...(about ? [toMarkdown(about)] : []),
    ...toCredits(naming),
    `${toMarkdown(`${id} ${version}`)}${words.separator}${words.counts(actors.length, relations.length, evidence)}`,
    diagram === undefined ? words.noDiagram : `\`\`\`mermaid\n${diagram}\`\`\``,
    words.diagramKey,
    `## ${words.evidence}`,
  ]);
}

function toSection(
  relation: Relation,
  place: number,
  number: () => number,
  naming: Naming,
): string {
  const words = wordsOf(naming);
  const [from = '', to = ''] = [relation.from, relation.to].map((id) =>
    toName(nameOf(naming, id), naming),
  );
  const ends = (relation.directed ? words.directed : words.undirected)(from, to);
  const { instrument, when, weight, attributes = {}, claims } = relation;
  const sign = messagesOf(naming.locale).filters.signs[relation.sign];
  const facts = [
    sign,
    ...(naming.graph.over.has(relation.id) ? [messagesOf(naming.locale).common.over] : []),
    ...(when ? [formatDate(naming.locale, when.edtf, isEvent(relation))] : []),
    ...(when?.inferred ? [words.inferred] : []),
    ...(weight === undefined ? [] : [words.weight(weight)]),
    ...Object.entries(attributes).map(([name, value]) =>
      toMarkdown(`${name}${words.colon}${value}`),
    ),
    ...[instrument?.name, instrument?.duration].flatMap((text) =>
      text ? [toMarkdown(textIn(naming, text) ?? '')] : [],
    ),
  ];
  return blocks([
    `### ${place}\\. ${toName(labelOf(naming, relation), naming)}${words.colon}${ends}`,
    facts.join(words.separator),
    ...claims.flatMap((claim) => toEvidence(claim, number(), naming)),
  ]);
}

/** Who made the dataset, on what terms and how old it is; each where it says so. */
function toCredits(naming: Naming): readonly string[] {
  const words = wordsOf(naming);
  const { creators = [], licence, published, asOf } = naming.graph.dataset;
  const dated = (edtf: string) => formatDate(naming.locale, edtf);
  const facts = [
    ...(creators.length > 0
      ? [words.creators(creators.map((name) => toCreator(name, naming)).join(words.comma))]
      : []),
    ...(licence ? [toMarkdown(licence)] : []),
    ...(published ? [dated(published)] : []),
    ...(asOf ? [words.asOf(dated(asOf))] : []),
  ];
  return facts.length > 0 ? [facts.join(words.separator)] : [];
}

function toCreator(name: string | Localized, naming: Naming): string {
  return toName(typeof name === 'string' ? name : (textIn(naming, name) ?? ''), naming);
}

/** A quote or a record with everything needed to judge it. */
function toEvidence(claim: Claim, number: number, naming: Naming): readonly string[] {
  const words = wordsOf(naming);
  const translation = findTranslation(
    naming.graph.sources.get(claim.source)?.language ?? '',
    claim.translations ?? {},
    naming.locale,
  );
  const note = textIn(naming, claim.note);
  return [
    `**[${number}]** ${toVoice(claim, naming)}${words.separator}${toPlace(claim, naming)}`,
    `> ${toMarkdown(excerptOf(claim).exact)}`,
    ...(translation ? [`> ${toMarkdown(translation.text)}`] : []),
    ...(note ? [`${words.note} ${toMarkdown(note)}`] : []),
  ];
}

function toVoice({ modality, by = [], via = [] }: Claim, naming: Naming): string {
  const words = wordsOf(naming);
  const names = (ids: readonly ActorId[]) => namesOf(naming, ids, (name) => toName(name, naming));
  return [
    messagesOf(naming.locale).filters.modalities[modality],
    by.length > 0 ? words.accordingTo(names(by)) : words.ownVoice,
    ...(via.length > 0 ? [words.reportedBy(names(via))] : []),
  ].join(words.comma);
}

function toPlace(claim: Claim, naming: Naming): string {
  const words = wordsOf(naming);
  const { source: id } = claim;
  const where = toWhere(excerptOf(claim), naming.graph.sources.get(id), naming);
  return naming.graph.sources.size > 1 ? `${toMarkdown(id)}${words.comma}${where}` : where;
}

function toWhere(excerpt: Excerpt, source: Source | undefined, naming: Naming): string {
  const words = wordsOf(naming);
  if (excerpt.at !== undefined) return toMarkdown(toRecordPlace(excerpt.at, naming.locale));
  if (!isPlaced(excerpt)) return words.noPlace;
  const sentences = source && sentencesOf(source, excerpt);
  const place = words.characters(excerpt.start, excerpt.end);
  return sentences ? words.sentence(sentences.first, sentences.last, place) : place;
}

function toSources(sources: readonly Source[], naming: Naming): string {
  const words = wordsOf(naming);
  return blocks([
    `## ${words.sources}`,
    ...sources.map(({ id, title, publisher, published, url, sha256, length, file }) =>
      [
        `- **${toMarkdown(id)}**: ${toMarkdown(textIn(naming, title) ?? '')}`,
        ...(publisher ? [toMarkdown(textIn(naming, publisher) ?? '')] : []),
        ...(published ? [formatDate(naming.locale, published)] : []),
        ...(url ? [toMarkdown(url)] : []),
        file ? words.file(file.records, file.bytes, sha256) : words.text(length, sha256),
      ].join(words.separator),
    ),
    words.madeBy,
  ]);
}

/** A name as it stands among the words of a line, whichever way it is read itself. */
function toName(name: string, { locale }: Naming): string {
  return isolate(toMarkdown(name), directionOf(locale));
}

/** Blocks of Markdown, an empty line after each. */
function blocks(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n\n`).join('');
}

/**
 * Text of the data as words of a Markdown file, on one line: nothing in it is a mark, a link, an
 * address, a heading or HTML.
 */
function toMarkdown(text: string): string {
  return withoutTurning(cleanLine(text))
    .replace(MARKS, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(OPENING, (mark) => (/^\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}
