import { useMemo } from 'react';
import { useLocale, useMessages } from '~/i18n/use-messages';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { toActorColumns } from './actor-columns';
import { type ActorRow, toActorRows } from './actor-rows';
import { toColumnWords } from './column-words';
import { DataTable, type TableSetting } from './DataTable';
import { findActors } from './row-attention';
import type { TableContent } from './table-content';

/** Every actor that is looked at, a row each. */
export function ActorTable({ setting }: { readonly setting: TableSetting }) {
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
