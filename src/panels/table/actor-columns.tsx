import { countSigns, relationsOf } from '~/analysis/count-signs';
import { ActorMark } from '~/evidence/marks/ActorMark';
import { ActorName } from '~/evidence/names/ActorName';
import type { VisibleGraph } from '~/filters/visible-graph';
import { formatNumber } from '~/i18n/format';
import { kindLabel } from '~/i18n/kind-labels';
import type { Actor } from '~/model/schema';
import { SIGNS, type Sign } from '~/model/sign';
import { actorKindOf } from '~/model/vocabulary';
import type { Isolates } from '~/view/view';
import { attributeColumns } from './attribute-columns';
import type { ColumnWords } from './column-words';
import type { TableColumn } from './table-column';

/** An actor with how much is said of it, in relations to others. */
export interface ActorRow {
  readonly actor: Actor;
  /** Its relations by sign. */
  readonly signs: Readonly<Record<Sign, number>>;
  readonly claimCount: number;
}

type Column = TableColumn<ActorRow>;

/** The columns of the table of actors. */
export function toActorColumns(context: ColumnWords): readonly Column[] {
  const { words } = context;
  return [
    nameColumn(context),
    kindColumn(context),
    actsForColumn(context),
    ...SIGNS.map((sign) => signColumn(sign, context)),
    countColumn('claims', words.claims, ({ claimCount }) => claimCount, context),
    ...attributeColumns(context.graph.actors.values(), ({ actor }: ActorRow) => actor, context),
  ];
}

function nameColumn({ words, nameOf }: ColumnWords): Column {
  return {
    id: 'name',
    width: 2,
    label: words.name,
    toKey: ({ actor }) => nameOf(actor.id).text,
    draw: ({ actor }) => (
      <span className="table-actor">
        <ActorMark actor={actor} />
        <ActorName id={actor.id} />
      </span>
    ),
    copied: [{ label: words.name, toTexts: ({ actor }) => [nameOf(actor.id)] }],
  };
}

function kindColumn({ words, graph, locale }: ColumnWords): Column {
  const kindOf = ({ actor }: ActorRow) =>
    kindLabel('actors', actorKindOf(graph.vocabulary, actor.kind), locale);
  return {
    id: 'kind',
    width: 1,
    label: words.kind,
    toKey: (row) => kindOf(row).text,
    draw: (row) => kindOf(row).text,
    copied: [{ label: words.kind, toTexts: (row) => [kindOf(row)] }],
  };
}

function actsForColumn({ words, nameOf }: ColumnWords): Column {
  return {
    id: 'acts-for',
    width: 1.2,
    label: words.actsFor,
    toKey: ({ actor }) => actor.actsFor && nameOf(actor.actsFor).text,
    draw: ({ actor }) => actor.actsFor && <ActorName id={actor.actsFor} />,
    copied: [
      {
        label: words.actsFor,
        toTexts: ({ actor }) => (actor.actsFor ? [nameOf(actor.actsFor)] : []),
      },
    ],
  };
}

function signColumn(sign: Sign, context: ColumnWords): Column {
  const label = context.words.signs[sign];
  return countColumn(sign, label, ({ signs }) => signs[sign], context);
}

function countColumn(
  id: string,
  label: string,
  countOf: (row: ActorRow) => number,
  { locale, say }: ColumnWords,
): Column {
  return {
    id,
    label,
    width: 0.8,
    isNumber: true,
    toKey: countOf,
    draw: (row) => formatNumber(locale, countOf(row)),
    copied: [{ label, toTexts: (row) => [say(String(countOf(row)))] }],
  };
}

/** The actors that are looked at, in the order of the dataset. */
export function toActorRows({ actors }: VisibleGraph, bare: Isolates): readonly ActorRow[] {
  return [...actors.values()]
    .filter(({ lines }) => bare === 'fade' || lines.length > 0)
    .map(({ actor, lines }) => ({
      actor,
      signs: countSigns(relationsOf(lines)),
      claimCount: lines.reduce((sum, line) => sum + line.claimCount, 0),
    }));
}
