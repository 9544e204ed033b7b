import type { Graph } from '~/model/graph';

/** What a link is read against. */
export interface LinkContext {
  readonly graph: Graph;
  /** The ids of the layouts there are; undefined where it does not matter which there are. */
  readonly layouts?: readonly string[] | undefined;
}

/** What the parameters of a link say about one field of the view. */
export interface FieldReading<Value> {
  /** Undefined where they say nothing that can be used. */
  readonly value: Value | undefined;
  /** The parameters, as `name=value`, that mean nothing here. */
  readonly dropped: readonly string[];
}

/** How one field of the view is written into a link and read from it. */
export interface Codec<Value> {
  /** The names of its parameters. */
  readonly params: readonly string[];
  /** The value as parameters; none where it is the one that a view starts with. */
  write(value: Value, graph: Graph): Readonly<Record<string, string>>;
  read(params: ReadonlyMap<string, string>, context: LinkContext): FieldReading<Value>;
}

/** A codec of one parameter; `toText` gives undefined for the value that a view starts with. */
export function defineParam<Value>(
  name: string,
  toText: (value: Value) => string | undefined,
  fromText: (text: string, context: LinkContext) => Value | undefined,
): Codec<Value> {
  return {
    params: [name],
    write: (value) => {
      const text = toText(value);
      return text === undefined ? {} : { [name]: text };
    },
    read: (params, context) => {
      const text = params.get(name);
      if (text === undefined) return { value: undefined, dropped: [] };
      const value = fromText(text, context);
      return { value, dropped: value === undefined ? [`${name}=${text}`] : [] };
    },
  };
}

/** A codec of one parameter that is one of some words; `initial` is not written. */
export function defineWord<const Word extends string>(
  name: string,
  words: readonly Word[],
  initial?: Word,
): Codec<Word> {
  return defineParam(
    name,
    (value) => (value === initial ? undefined : value),
    (text) => words.find((word) => word === text),
  );
}
