import { isolate } from '~/base/isolate';
import { directionOf } from '~/base/localized';
import { DATA_MESSAGES } from '~/i18n/data-messages';
import { formatDate } from '~/i18n/format-date';
import { MESSAGES } from '~/i18n/messages';
import { countClaims } from '~/model/count-claims';
import { findTranslation } from '~/model/find-translation';
import { isEvent, kindOf, signOf } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { Claim, Relation, Source } from '~/model/schema';
import { sentencesOf } from '~/model/sentences-of';
import { defineDataFormat } from './data-format';
import { toMarkdown } from './markdown-text';
import { toMermaid } from './mermaid';
import { createNaming, labelOf, type Naming, nameOf, namesOf, textIn } from './naming';

/**
 * The evidence as a report to read (Markdown): the graph as a Mermaid diagram, then each relation
 * with its quotes, numbered, in their language and translated, who says so, how firmly and where.
 */
export const report = defineDataFormat({
  id: 'report',
  label: { en: 'Evidence report', ar: 'تقرير الشواهد' },
  extension: 'md',
  mediaType: 'text/markdown',
  options: ['locale'],
  losses: () => ['stories', 'mentions', 'languages', 'actors', 'bare-actors', 'dates', 'contexts'],
  write: async function* ({ dataset }, { locale }) {
    const naming = createNaming(dataset, locale);
    yield toHead(naming);
    const number = createCounter();
    for (const [index, relation] of dataset.relations.entries())
      yield toSection(relation, index + 1, number, naming);
    yield toSources(dataset.sources, naming);
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
  return DATA_MESSAGES[locale].report;
}

function toHead(naming: Naming): string {
  const words = wordsOf(naming);
  const { dataset } = naming.graph;
  const { id, version, title, description, actors, relations } = dataset;
  const claims = countClaims(dataset);
  const diagram = toMermaid(naming);
  const about = textIn(naming, description);
  return blocks([
    `# ${toMarkdown(textIn(naming, title) ?? '')}`,
    ...(about ? [toMarkdown(about)] : []),
    `${toMarkdown(`${id} ${version}`)}${words.separator}${words.counts(actors.length, relations.length, claims)}`,
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
  const ends = (kindOf(relation).directed ? words.directed : words.undirected)(from, to);
  const { instrument, when, claims } = relation;
  const sign = MESSAGES[naming.locale].filters.signs[signOf(relation)];
  const facts = [
    sign,
    ...(naming.graph.over.has(relation.id) ? [MESSAGES[naming.locale].common.over] : []),
    ...(when ? [formatDate(naming.locale, when.edtf, isEvent(relation))] : []),
    ...(when?.inferred ? [words.inferred] : []),
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

/** A quote with everything needed to judge it. */
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
    `> ${toMarkdown(claim.quote.exact)}`,
    ...(translation ? [`> ${toMarkdown(translation.text)}`] : []),
    ...(note ? [`${words.note} ${toMarkdown(note)}`] : []),
  ];
}

function toVoice({ modality, by = [], via = [] }: Claim, naming: Naming): string {
  const words = wordsOf(naming);
  const names = (ids: readonly ActorId[]) => namesOf(naming, ids, (name) => toName(name, naming));
  return [
    MESSAGES[naming.locale].filters.modalities[modality],
    by.length > 0 ? words.accordingTo(names(by)) : words.ownVoice,
    ...(via.length > 0 ? [words.reportedBy(names(via))] : []),
  ].join(words.comma);
}

function toPlace({ source: id, quote }: Claim, naming: Naming): string {
  const words = wordsOf(naming);
  const source = naming.graph.sources.get(id);
  const sentences = source && sentencesOf(source, quote);
  const place = words.characters(quote.start, quote.end);
  const where = sentences ? words.sentence(sentences.first, sentences.last, place) : place;
  return naming.graph.sources.size > 1 ? `${toMarkdown(id)}${words.comma}${where}` : where;
}

function toSources(sources: readonly Source[], naming: Naming): string {
  const words = wordsOf(naming);
  return blocks([
    `## ${words.sources}`,
    ...sources.map(({ id, title, publisher, published, url, sha256, length }) =>
      [
        `- **${toMarkdown(id)}**: ${toMarkdown(textIn(naming, title) ?? '')}`,
        ...(publisher ? [toMarkdown(textIn(naming, publisher) ?? '')] : []),
        ...(published ? [formatDate(naming.locale, published)] : []),
        ...(url ? [toMarkdown(url)] : []),
        words.text(length, sha256),
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
