import { LineMark } from '~/evidence/marks/LineMark';
import { ActorName } from '~/evidence/names/ActorName';
import { RelationLabel } from '~/evidence/words/KindLabel';
import { STATUSES, statusOf } from '~/filters/status';
import { SOURCE_VOICE } from '~/filters/voice';
import { formatValue } from '~/i18n/format';
import { formatDate } from '~/i18n/format-date';
import { relationLabel } from '~/i18n/kind-labels';
import { toListParts } from '~/i18n/parts';
import { hasWeights } from '~/marks/line-widths';
import { isOfFiles } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import { MODALITIES } from '~/model/modality';
import { isEvent } from '~/model/relation';
import { SIGNS } from '~/model/sign';
import { Sentence } from '~/ui/Words';
import { attributeColumns } from './attribute-columns';
import type { ColumnWords } from './column-words';
import { QuoteCell } from './QuoteCell';
import {
  modalityOf,
  placeOfQuote,
  quotedClaims,
  startOf,
  textOfQuote,
  translationOf,
  voicesOf,
} from './relation-facts';
import type { TableColumn } from './table-column';

type Column = TableColumn<PlacedRelation>;

/** The columns of the table of relations. */
export function toRelationColumns(context: ColumnWords): readonly Column[] {
  return [
    endColumn('from', context),
    kindColumn(context),
    endColumn('to', context),
    signColumn(context),
    modalityColumn(context),
    statusColumn(context),
    whenColumn(context),
    voicesColumn(context),
    ...weightColumns(context),
    ...attributeColumns(
      context.graph.relations.values(),
      ({ relation }: PlacedRelation) => relation,
      context,
    ),
    quoteColumn(context),
  ];
}

/** An actor of the level, and the one it stands for where the article names another. */
function endColumn(end: 'from' | 'to', { words, nameOf }: ColumnWords): Column {
  return {
    id: end,
    width: 1.1,
    label: words[end],
    toKey: (placed) => nameOf(placed[end]).text,
    draw: (row) => (
      <>
        <ActorName id={row[end]} />
        {row.relation[end] !== row[end] && (
          <span className="soft table-folded">
            {' ('}
            <ActorName id={row.relation[end]} />)
          </span>
        )}
      </>
    ),
    copied: [{ label: words[end], toTexts: (placed) => [nameOf(placed[end])] }],
  };
}

function kindColumn({ words, locale }: ColumnWords): Column {
  const labelOf = ({ relation }: PlacedRelation) => relationLabel(relation, locale);
  return {
    id: 'kind',
    width: 1,
    label: words.kind,
    toKey: (placed) => labelOf(placed).text,
    draw: (row) => <RelationLabel relation={row.relation} />,
    copied: [{ label: words.kind, toTexts: (placed) => [labelOf(placed)] }],
  };
}

function signColumn({ words, say }: ColumnWords): Column {
  const wordOf = ({ relation }: PlacedRelation) => words.signs[relation.sign];
  return {
    id: 'sign',
    width: 1.1,
    label: words.sign,
    toKey: ({ relation }) => SIGNS.indexOf(relation.sign),
    draw: (row) => (
      <span className={`table-sign sign-${row.relation.sign}`}>
        <LineMark sign={row.relation.sign} modality={modalityOf(row)} isOver={row.isOver} />
        <span className="sign-word">{wordOf(row)}</span>
      </span>
    ),
    copied: [{ label: words.sign, toTexts: (placed) => [say(wordOf(placed))] }],
  };
}

function modalityColumn({ words, messages, say }: ColumnWords): Column {
  const wordOf = (placed: PlacedRelation) => messages.filters.modalities[modalityOf(placed)];
  return {
    id: 'modality',
    width: 0.9,
    label: words.modality,
    toKey: (placed) => MODALITIES.indexOf(modalityOf(placed)),
    draw: (row) => wordOf(row),
    copied: [{ label: words.modality, toTexts: (placed) => [say(wordOf(placed))] }],
  };
}

function whenColumn({ words, locale, say }: ColumnWords): Column {
  return {
    id: 'when',
    width: 1,
    label: words.when,
    toKey: ({ relation }) => startOf(relation),
    draw: ({ relation }) =>
      relation.when && formatDate(locale, relation.when.edtf, isEvent(relation)),
    copied: [
      {
        label: words.when,
        toTexts: ({ relation }) => (relation.when ? [say(relation.when.edtf)] : []),
      },
    ],
  };
}

function statusColumn({ messages, say }: ColumnWords): Column {
  const wordOf = (placed: PlacedRelation) => messages.filters.statuses[statusOf(placed)];
  return {
    id: 'status',
    width: 0.8,
    label: messages.laterLabels.filters.status,
    toKey: (placed) => STATUSES.indexOf(statusOf(placed)),
    draw: (placed) => statusOf(placed) !== 'event' && wordOf(placed),
    copied: [
      { label: messages.laterLabels.filters.status, toTexts: (placed) => [say(wordOf(placed))] },
    ],
  };
}

function weightColumns({ words, graph, locale, say }: ColumnWords): readonly Column[] {
  if (!hasWeights(graph)) return [];
  const textOf = (weight: number | undefined) =>
    weight === undefined ? undefined : formatValue(locale, weight);
  return [
    {
      id: 'weight',
      width: 0.8,
      label: words.weight,
      isNumber: true,
      toKey: ({ relation }) => relation.weight,
      draw: ({ relation }) => textOf(relation.weight),
      copied: [
        {
          label: words.weight,
          toTexts: ({ relation }) =>
            relation.weight === undefined ? [] : [say(String(relation.weight))],
        },
      ],
    },
  ];
}

function voicesColumn({ words, messages, locale, graph, nameOf, say }: ColumnWords): Column {
  const { fileVoice, sourceVoice: articleVoice } = messages.filters;
  const sourceVoice = isOfFiles(graph) ? fileVoice : articleVoice;
  const textsOf = (placed: PlacedRelation) =>
    voicesOf(placed).map((id) => (id === SOURCE_VOICE ? say(sourceVoice) : nameOf(id)));
  return {
    id: 'by',
    width: 1.4,
    label: words.by,
    toKey: (placed) =>
      textsOf(placed)
        .map(({ text }) => text)
        .join(' '),
    draw: (row) => {
      const names = voicesOf(row).map((id) =>
        id === SOURCE_VOICE ? sourceVoice : <ActorName key={id} id={id} />,
      );
      return <Sentence parts={toListParts(locale, names)} />;
    },
    copied: [{ label: words.by, toTexts: textsOf }],
  };
}

function quoteColumn({ words, graph, locale }: ColumnWords): Column {
  const label = isOfFiles(graph) ? words.record : words.quote;
  return {
    id: 'quote',
    width: 3.5,
    label,
    toKey: (placed) => placeOfQuote(graph, placed),
    draw: (row, state) => <QuoteCell row={row} state={state} />,
    copied: [
      {
        label,
        toTexts: (placed) => quotedClaims(placed).map((claim) => textOfQuote(graph, claim)),
      },
      {
        label: words.translation,
        toTexts: (placed) =>
          quotedClaims(placed).flatMap((claim) => translationOf(graph, claim, locale) ?? []),
      },
    ],
  };
}
