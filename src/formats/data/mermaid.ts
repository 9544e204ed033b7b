import { groupBy } from '~/base/group-by';
import { messagesOf } from '~/i18n/messages';
import type { Relation } from '~/model/relation';
import type { Sign } from '~/model/sign';
import { cleanLine } from './clean-text';
import { labelOf, type Naming, nameOf } from './naming';
import { SIGN_COLORS } from './sign-colors';

/** Mermaid draws no more edges, and reads no longer text, unless it is told to. */
const MAX_EDGES = 500;
const MAX_LENGTH = 50_000;
/** More characters than this are no label any more. */
const LONGEST_LABEL = 80;

const ARROWS: Readonly<Record<Sign, { readonly directed: string; readonly undirected: string }>> = {
  with: { directed: '-->', undirected: '<-->' },
  against: { directed: '--x', undirected: 'x--x' },
  neither: { directed: '--o', undirected: 'o--o' },
};

/** Marks of ASCII, within words the hyphen apart, and what is not printed. */
const UNSAFE = /(?!(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}]))(?![,'()])[!-/:-@[-`{-~\p{C}]/gu;

/** The relations as a Mermaid flowchart; undefined where it would be larger than Mermaid draws. */
export function toMermaid(naming: Naming): string | undefined {
  const { actors } = naming.graph.dataset;
  const relations = [...naming.graph.relations.values()];
  if (relations.length > MAX_EDGES) return undefined;
  const drawn = new Set<string>(relations.flatMap(({ from, to }) => [from, to]));
  const numbers = new Map(
    actors.filter(({ id }) => drawn.has(id)).map(({ id }, index) => [id, `n${index}`]),
  );
  const wordsOf = (relation: Relation) =>
    naming.graph.over.has(relation.id)
      ? `${labelOf(naming, relation)} (${messagesOf(naming.locale).common.over})`
      : labelOf(naming, relation);
  const toEdge = (relation: Relation) => {
    const direction = relation.directed ? 'directed' : 'undirected';
    const arrow = ARROWS[relation.sign][direction];
    const [from, to] = [numbers.get(relation.from), numbers.get(relation.to)];
    return `  ${from} ${arrow}|"${toLabel(wordsOf(relation))}"| ${to}`;
  };
  const indices = groupBy(relations.keys(), (index) => (relations[index] as Relation).sign);
  const styles = [...indices].map(
    ([sign, edges]) => `  linkStyle ${edges.join(',')} stroke:${SIGN_COLORS[sign]}`,
  );
  const text = [
    'flowchart LR',
    ...[...numbers].map(([id, number]) => `  ${number}["${toLabel(nameOf(naming, id))}"]`),
    ...relations.map(toEdge),
    ...styles,
  ].join('\n');
  return text.length > MAX_LENGTH ? undefined : `${text}\n`;
}

/** Text as Mermaid shows it: whatever could mean something to it is written as its number. */
function toLabel(text: string): string {
  const characters = [...cleanLine(text.slice(0, 4 * LONGEST_LABEL))];
  const isLong = characters.length > LONGEST_LABEL;
  const shown = isLong
    ? `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`
    : characters.join('');
  const label = shown.replace(UNSAFE, (mark) => `#${mark.codePointAt(0)};`);
  return label === '' ? ' ' : label;
}
