/**
 * The origin of the page around the frame, as far as it may steer it: the one that the address of
 * the frame names, `?embed=https://host.example`, or with a bare `?embed` the site's own. Undefined
 * where what is named is no origin of the web, so that nobody is heard.
 */
export function findHostOrigin({
  search,
  origin,
}: Pick<Location, 'search' | 'origin'>): string | undefined {
  const named = new URLSearchParams(search).get('embed');
  if (!named) return origin;
  const url = URL.canParse(named) ? new URL(named) : undefined;
  const isOrigin =
    url && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(named);
  return isOrigin ? url.origin : undefined;
}
