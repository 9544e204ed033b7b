import { DOCUMENT_PARAMS } from './document-ref';

/** The parameters of a link that belong to the view, and those that nothing is known of. */
export interface LinkParams {
  readonly params: ReadonlyMap<string, string>;
  /** As `name=value`: unknown names, and names given a second time. */
  readonly dropped: readonly string[];
}

/** Nobody writes a longer query; one is not read, so that reading stays quick. */
const MAX_READ = 32_768;

/** Added by those who pass links on: no part of the view, and nothing to tell the reader of. */
const PASSED_ON = /^(utm_.*|mc_[ce]id|[a-z]*clid|igsh(id)?|ref|ref_src|_gl|_ga|si)$/;

/** Said to the page and not of the view: whether it stands in a frame, and which document it shows. */
const OF_PAGE: readonly string[] = ['embed', ...DOCUMENT_PARAMS];

/** Splits a query into the parameters named, the first of each, and what is left over. */
export function readParams(search: string, names: readonly string[]): LinkParams {
  if (search.length > MAX_READ) return { params: new Map(), dropped: [search] };
  const params = new Map<string, string>();
  const dropped: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (PASSED_ON.test(name) || OF_PAGE.includes(name)) continue;
    if (names.includes(name) && !params.has(name)) params.set(name, value);
    else dropped.push(value === '' ? name : `${name}=${value}`);
  }
  return { params, dropped };
}

/** A query, `?` included, that leaves readable whatever an address may hold as it is. */
export function writeParams(params: readonly (readonly [string, string])[]): string {
  const parts = params.map(([name, value]) => `${name}=${encodeValue(value)}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function encodeValue(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}
