const LOCAL = /^(localhost|127\.|0\.0\.0\.0|\[::1\]|.*\.(local|localhost|internal|home\.arpa)$)/;

/** The networks that no address leads into from outside: RFC 1918, 3927, 4193 and 4291. */
const PRIVATE = /^(10\.\d|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[f[cd]|\[fe[89ab])/;

/** The address of the page, where others can open it too; undefined on one's own machine or network. */
export function publicLink({
  protocol,
  hostname,
  href,
}: Pick<Location, 'protocol' | 'hostname' | 'href'>): string | undefined {
  return /^https?:$/.test(protocol) && ![LOCAL, PRIVATE].some((kind) => kind.test(hostname))
    ? href
    : undefined;
}
