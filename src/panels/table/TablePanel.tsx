import { useMemo } from 'react';
import { ActorName } from '~/evidence/names/ActorName';
import { RelationLabel } from '~/evidence/words/KindLabel';
import { toTitleText } from '~/evidence/words/relation-phrase';
import type { VisibleGraph } from '~/filters/visible-graph';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Graph } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Pause } from '~/ui/Pause';
import { ToggleGroup } from '~/ui/ToggleGroup';
import { toHighlight } from '~/view/highlight';
import type { Selected } from '~/view/selected';
import { toRelationSelection } from '~/view/view';
import { type ActorRow, toActorColumns, toActorRows } from './actor-columns';
import { toColumnWords } from './column-words';
import { DataTable, type TableSetting } from './DataTable';
import { toRelationColumns } from './relation-columns';
import type { RowAttention, TableContent } from './table-content';
import { TABLES, useTableLayouts } from './use-table-layouts';
import './table.css';

const NOBODY: ReadonlySet<string> = new Set();

/** Every relation, or every actor, that is looked at, in a table to sort, to choose from and to copy. */
export function TablePanel() {
  const words = useMessages().table;
  const [{ shown, layouts }, change] = useTableLayouts();
  const setting: TableSetting = {
    layout: layouts[shown],
    onLayout: (layout) => change({ shown, layouts: { ...layouts, [shown]: layout } }),
    choice: (
      <ToggleGroup
        label={words.tables}
        value={shown}
        onChange={(next) => change({ shown: next, layouts })}
        choices={TABLES.map((id) => ({ id, label: words[id] }))}
      />
    ),
  };
  return shown === 'relations' ? (
    <RelationTable setting={setting} />
  ) : (
    <ActorTable setting={setting} />
  );
}

/** Every actor that is looked at, a row each. */
function ActorTable({ setting }: { readonly setting: TableSetting }) {
  const words = useMessages().table;
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const bare = useApp((state) => selectView(state).bare);
  const content = useMemo((): TableContent<ActorRow> => {
    const columnWords = toColumnWords(graph, locale);
    return {
      rows: toActorRows(visible, bare),
      columns: toActorColumns(columnWords),
      caption: words.actors,
      empty: graph.actors.size > 0 ? words.leftNoActors : words.noActors,
      idOf: ({ actor }) => actor.id,
      titleOf: ({ actor }) => columnWords.nameOf(actor.id).text,
      selectionOf: ({ actor }) => ({ type: 'actor', id: actor.id }),
      findAttention: findActors,
      Rest: Nothing,
    };
  }, [graph, visible, bare, locale, words]);
  return <DataTable content={content} setting={setting} />;
}

/** The name says what a row is. */
function Nothing() {
  return null;
}

/** Every relation that is looked at, a row each. */
function RelationTable({ setting }: { readonly setting: TableSetting }) {
  const { common, graph: empty } = useMessages();
  const locale = useLocale();
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const columns = useMemo(() => toRelationColumns(toColumnWords(graph, locale)), [graph, locale]);
  const content = useMemo(
    (): TableContent<PlacedRelation> => ({
      rows: visible.relations,
      columns,
      caption: common.relations(visible.relations.length),
      empty: visible.total > 0 ? empty.leftNoRelations : empty.noRelations,
      idOf: ({ relation }) => relation.id,
      titleOf: ({ relation }) => toTitleText(graph, relation, locale),
      selectionOf: ({ relation }) => toRelationSelection(relation),
      findAttention: (selected) => findRelations(graph, visible, selected),
      Rest: KindAndTarget,
    }),
    [graph, visible, columns, empty, common, locale],
  );
  return <DataTable content={content} setting={setting} />;
}

function KindAndTarget({ row: { relation, to } }: { readonly row: PlacedRelation }) {
  return (
    <span className="unseen">
      <Pause /> <RelationLabel relation={relation} />
      <Pause /> <ActorName id={to} />
    </span>
  );
}

/** The relations that something means, by id: itself, or those that an actor lights. */
function findRelations(
  graph: Graph,
  visible: VisibleGraph,
  selected: Selected | undefined,
): RowAttention {
  if (!selected) return { chosen: NOBODY, near: NOBODY };
  if (selected.type === 'line')
    return {
      chosen: new Set(selected.relations.map(({ relation }) => relation.id)),
      near: NOBODY,
    };
  return {
    chosen: NOBODY,
    near: toHighlight(graph, visible, [selected]).relations,
  };
}

/** The actors that something means, by id: itself, or the two ends of a line. */
function findActors(selected: Selected | undefined): RowAttention {
  if (!selected) return { chosen: NOBODY, near: NOBODY };
  if (selected.type === 'actor') return { chosen: new Set([selected.actor.id]), near: NOBODY };
  const ends = selected.relations.flatMap(({ from, to }) => [from, to]);
  return { chosen: NOBODY, near: new Set(ends) };
}
