import type { Graph } from './graph';

/**
 * A version of a derivation that is made once for each graph, or graph and key such as a level, and
 * then given again, as long as the graph is in use.
 */
export function ofGraph<Args extends readonly [] | readonly [key: string], Value>(
  compute: (graph: Graph, ...args: Args) => Value,
): (graph: Graph, ...args: Args) => Value {
  const known = new WeakMap<Graph, Map<string | undefined, Value>>();
  return (graph, ...args) => {
    const [key] = args;
    const values = known.get(graph) ?? new Map<string | undefined, Value>();
    known.set(graph, values);
    if (!values.has(key)) values.set(key, compute(graph, ...args));
    return values.get(key) as Value;
  };
}
