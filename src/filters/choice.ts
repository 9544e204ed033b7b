import type { Graph } from '~/model/graph';
import type { PlacedRelation } from '~/model/level';
import { ofGraph } from '~/model/of-graph';
import type { Claim } from '~/model/schema';
import type { Filter, ParamReading } from './filter';

/** The options switched off; empty lets everything through. Sorted as the options are. */
export type HiddenOptions = readonly string[];

/** A filter over a list of options, each of which can be switched off: what a legend shows. */
export interface ChoiceFilter<Id extends string = string> extends Filter<Id, HiddenOptions> {
  /** The options that occur in a graph, in legend order; found once for a graph. */
  readonly optionsOf: (graph: Graph) => readonly string[];
  /** The options that a claim stands under; asked once for a graph and level. */
  readonly optionsOfClaim: (
    claim: Claim,
    placed: PlacedRelation,
    graph: Graph,
  ) => readonly string[];
  /** Whether a claim under several options needs `some` or `every` one of them switched on. */
  readonly needs: 'some' | 'every';
}

type ChoiceDefinition<Id extends string> = Pick<
  ChoiceFilter<Id>,
  'id' | 'optionsOf' | 'optionsOfClaim' | 'needs' | 'hiddenActors'
>;

const SEPARATOR = ',';
const OFF = '-';

/** Declares a filter over options. */
export function defineChoiceFilter<const Id extends string>(
  definition: ChoiceDefinition<Id>,
): ChoiceFilter<Id> {
  const optionsOf = ofGraph(definition.optionsOf);
  return {
    ...definition,
    optionsOf,
    initial: [],
    isActive: (hidden) => hidden.length > 0,
    toParam: (hidden, graph) => toChoiceParam(hidden, optionsOf(graph)),
    fromParam: (text, graph) => fromChoiceParam(text, optionsOf(graph)),
  };
}

/** Names the options left on or, each behind a minus, those switched off: whichever are fewer. */
function toChoiceParam(hidden: HiddenOptions, options: readonly string[]): string {
  const shown = options.filter((option) => !hidden.includes(option));
  const isShorter = shown.length > 0 && shown.length < hidden.length;
  return (isShorter ? shown : hidden.map((option) => `${OFF}${option}`)).join(SEPARATOR);
}

function fromChoiceParam(text: string, options: readonly string[]): ParamReading<HiddenOptions> {
  const parts = [...new Set(text.split(SEPARATOR))];
  const isOffList = text.startsWith(OFF);
  const nameOf = (part: string) => (isOffList && part.startsWith(OFF) ? part.slice(1) : part);
  const isKnown = (part: string) =>
    options.includes(nameOf(part)) && part.startsWith(OFF) === isOffList;
  const named = new Set(parts.filter(isKnown).map(nameOf));
  const hidden = options.filter((option) => named.has(option) === isOffList);
  return {
    value: named.size > 0 ? hidden : undefined,
    dropped: parts.filter((part) => !isKnown(part)),
  };
}
