const LOCAL = /^(localhost|127\.|0\.0\.0\.0|\[::1\]|.*\.(local|localhost)$)/;

/** The address of the page, where others can open it too; undefined on one's own machine. */
export function publicLink({
  protocol,
  hostname,
  href,
}: Pick<Location, 'protocol' | 'hostname' | 'href'>): string | undefined {
  return /^https?:$/.test(protocol) && !LOCAL.test(hostname) ? href : undefined;
}
