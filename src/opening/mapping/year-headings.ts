/** The year that a heading is, with a letter before it or not; undefined where it is none. */
export function yearOfHeading(heading: string): number | undefined {
  const [, year] = /^[Xx]?((?:1\d|20)\d\d)$/.exec(heading) ?? [];
  return year === undefined ? undefined : Number(year);
}
