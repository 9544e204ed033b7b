/**
 * A version of a pure function that remembers its last result and gives it back while every
 * argument is the same (`Object.is`). Memory: one result.
 */
export function memoise<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined;
  return (...args) => {
    if (last === undefined || !isSame(last.args, args)) last = { args, value: compute(...args) };
    return last.value;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
