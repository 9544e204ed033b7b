import type { ActorNumbers } from '~/analysis/degrees';
import type { Graph } from '~/model/graph';
import type { ActorId } from '~/model/ids';
import { actorAtLevel, type Level } from '~/model/level';
import type { PredicateFilter } from './filter';
import { wholeOf } from './graph-part';

/** A filter that keeps the actors of whom a number is at least its value; 0 keeps all. */
export interface LeastFilter<Id extends string = string> extends PredicateFilter<Id, number> {
  /** The number of each actor of a level, in the whole graph, whatever else is filtered. */
  readonly numbersOf: (graph: Graph, level: Level) => ActorNumbers;
}

/** Declares a filter by a number of each actor. */
export function defineLeastFilter<const Id extends string>({
  id,
  numbersIn,
}: {
  readonly id: Id;
  readonly numbersIn: (whole: Graph, level: Level) => ActorNumbers;
}): LeastFilter<Id> {
  const numbersOf = (graph: Graph, level: Level) => numbersIn(wholeOf(graph), level);
  return {
    id,
    numbersOf,
    initial: 0,
    isActive: (least) => least > 0,
    createPredicate: (least, graph, level) => {
      const numbers = numbersOf(graph, level);
      const isKept = (actor: ActorId) => (numbers.get(actor) ?? 0) >= least;
      return (_claim, { from, to }) => isKept(from) && isKept(to);
    },
    hiddenActors: (least, graph, level) => {
      const numbers = numbersOf(graph, level);
      return [...graph.actors.keys()].filter(
        (id) => (numbers.get(actorAtLevel(graph, id, level)) ?? 0) < least,
      );
    },
    toParam: String,
    fromParam: (text) =>
      /^[1-9]\d{0,6}$/.test(text)
        ? { value: Number(text), dropped: [] }
        : { value: undefined, dropped: [text] },
  };
}
