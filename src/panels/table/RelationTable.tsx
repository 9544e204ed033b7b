import { useMemo } from 'react';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { kindOf } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import { toTitleText } from '~/model/relation-phrase';
import { selectGraph, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toRelationSelection } from '~/view/relation-selection';
import { ActorName } from '../details/ActorName';
import { Pause } from '../details/Pause';
import { Words } from '../details/Words';
import { toColumnWords } from './column-words';
import { DataTable, type TableSetting } from './DataTable';
import { toRelationColumns } from './relation-columns';
import { findRelations } from './row-attention';
import type { TableContent } from './table-content';

/** Every relation that is looked at, a row each. */
export function RelationTable({ setting }: { readonly setting: TableSetting }) {
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
      <Pause /> <Words of={relation.label ?? kindOf(relation).label} />
      <Pause /> <ActorName id={to} />
    </span>
  );
}
