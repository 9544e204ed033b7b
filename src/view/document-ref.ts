/**
 * Which document an address names: `own:ID` one of the reader's library, by its id there, `data:PATH`
 * one that this site publishes, by its path; null the one that the page opens on.
 */
export type DocumentRef = `own:${string}` | `data:${string}` | null;

/** The parameters of an address that name a document. They are said to the page and are no part of the view. */
export const DOCUMENT_PARAMS = ['own', 'data'] as const;

/** The document that the query of an address names. */
export function readDocumentRef(search: string): DocumentRef {
  const params = new URLSearchParams(search);
  for (const name of DOCUMENT_PARAMS) {
    const value = params.get(name);
    if (value) return `${name}:${value}`;
  }
  return null;
}

/** The query of a view, `?` included or empty, as that of a document. */
export function toDocumentSearch(search: string, ref: DocumentRef): string {
  if (ref === null) return search;
  const [name, value] = partsOf(ref);
  const named = `?${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`;
  return search === '' ? named : `${named}&${search.slice(1)}`;
}

/** The id in the library of a document that is there; undefined for one that is published. */
export function ownIdOf(ref: DocumentRef): string | undefined {
  if (ref === null) return undefined;
  const [name, value] = partsOf(ref);
  return name === 'own' ? value : undefined;
}

/** The path of a published document; undefined for others. */
export function dataPathOf(ref: DocumentRef): string | undefined {
  if (ref === null) return undefined;
  const [name, value] = partsOf(ref);
  return name === 'data' ? value : undefined;
}

function partsOf(ref: NonNullable<DocumentRef>): readonly [name: string, value: string] {
  const end = ref.indexOf(':');
  return [ref.slice(0, end), ref.slice(end + 1)];
}
