/** The items of a JSON list in parts, an item a line. */
export function* jsonItems(items: Iterable<unknown>, indentation = '    '): Iterable<string> {
  let separator = '';
  for (const item of items) {
    yield `${separator}\n${indentation}${JSON.stringify(item)}`;
    separator = ',';
  }
  if (separator !== '') yield `\n${indentation.slice(2)}`;
}

/** The members of a JSON object in parts, a member a line. */
export function* jsonMembers(
  members: Iterable<readonly [string, unknown]>,
  indentation = '    ',
): Iterable<string> {
  let separator = '';
  for (const [name, value] of members) {
    yield `${separator}\n${indentation}${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    separator = ',';
  }
  if (separator !== '') yield `\n${indentation.slice(2)}`;
}
