/**
 * The parameter of an address that names a dataset of the reader's own, by its id in the library of
 * his browser. It is said to the page and is no part of the view.
 */
export const OWN_PARAM = 'own';

/** The id of the reader's own dataset that the query of an address names; null where it names none. */
export function readOwnId(search: string): string | null {
  return new URLSearchParams(search).get(OWN_PARAM) || null;
}

/** The query of a view, `?` included or empty, as that of a dataset of the reader's own, or of none. */
export function toOwnSearch(search: string, ownId: string | null): string {
  if (ownId === null) return search;
  const own = `?${OWN_PARAM}=${encodeURIComponent(ownId)}`;
  return search === '' ? own : `${own}&${search.slice(1)}`;
}
