/** The query of a link, without its fragment; what is no link is taken to be a query already. */
export function queryOf(link: string): string {
  return link.replace(/^[^?]*:\/\/[^?]*/, '').replace(/#.*$/, '');
}
