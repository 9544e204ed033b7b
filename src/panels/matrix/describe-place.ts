import type { Adjacency, AdjacencyCell } from '~/analysis/adjacency';
import { isolatedText } from '~/base/isolate';
import { describeActor } from '~/canvas/describe-actor';
import { describeKinds } from '~/canvas/describe-line';
import type { VisibleGraph } from '~/filters/visible-graph';
import type { Locale } from '~/i18n/locale';
import type { Messages } from '~/i18n/messages/en/all';
import type { MatrixMessages } from '~/i18n/messages/en/matrix';
import { type Graph, isOfFiles } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import type { MatrixPlace } from './matrix-place';

/** What the sentence about a place is made from. */
export interface PlaceContext {
  readonly graph: Graph;
  readonly visible: VisibleGraph;
  readonly cells: Adjacency;
  readonly isFiltered: boolean;
  readonly locale: Locale;
  readonly messages: Messages;
  readonly words: MatrixMessages;
}

/** A cell, or the actor at the head of a row or column, in one sentence. */
export function describePlace({ row, column }: MatrixPlace, context: PlaceContext): string {
  const cell = row && column ? context.cells.get(row)?.get(column) : undefined;
  if (row && column && cell) return describeCell(row, column, cell, context);
  if (row && column && row !== column) return describeNothing(row, column, context);
  const actor = context.visible.actors.get((row ?? column) as ActorId);
  return actor ? describeActor(actor, context.visible, context.locale, context.messages) : '';
}

function describeCell(
  row: ActorId,
  column: ActorId,
  { balance, claims, claimCount, relations, isOver }: AdjacencyCell,
  context: PlaceContext,
): string {
  const { locale, messages, words } = context;
  const [from, to] = [nameOf(row, context), nameOf(column, context)];
  const pair = row === column ? words.within(from) : words.pair[balance](from, to);
  const count = messages.common.evidence(claimCount, isOfFiles(context.graph));
  return words.says(
    pair,
    describeKinds(relations, locale, messages),
    (balance === 'mixed' ? words.split(count, claims.against) : count) +
      (isOver ? messages.details.comma + messages.common.over : ''),
  );
}

function describeNothing(row: ActorId, column: ActorId, context: PlaceContext): string {
  const { words, isFiltered } = context;
  return words.nothing(nameOf(row, context), nameOf(column, context), isFiltered);
}

function nameOf(id: ActorId, { visible, locale }: PlaceContext): string {
  return isolatedText(visible.actors.get(id)?.actor.name ?? {}, locale);
}
