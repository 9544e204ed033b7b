interface Remembered<Args, Value> {
  readonly args: Args;
  readonly value: Value;
}

/** Two askers of one object, each with arguments of its own, do not make each other compute anew. */
const KEPT = 2;

/**
 * A version of a pure function that remembers its latest results and gives them back while every
 * argument is the same (`Object.is`). Memory: two results for each first object that it was asked
 * of, such as a graph, as long as that is in use; two for all calls without an object.
 */
export function memoise<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  const ofObjects = new WeakMap<object, Remembered<Args, Value>[]>();
  const ofOthers: Remembered<Args, Value>[] = [];
  const findLatest = (args: Args) => {
    const object = args.find(isObject);
    if (!object) return ofOthers;
    const latest = ofObjects.get(object) ?? [];
    ofObjects.set(object, latest);
    return latest;
  };
  return (...args) => {
    const latest = findLatest(args);
    const index = latest.findIndex((known) => isSame(known.args, args));
    const found = latest[index] ?? { args, value: compute(...args) };
    if (index === 0) return found.value;
    latest.splice(index < 0 ? KEPT - 1 : index, 1);
    latest.unshift(found);
    return found.value;
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
