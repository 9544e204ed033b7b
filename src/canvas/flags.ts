/** The address of a state's flag, by its ISO 3166-1 alpha-2 code. */
export function toFlagAddress(country: string): string {
  return `${import.meta.env.BASE_URL}flags/${country.toLowerCase()}.svg`;
}

/** The flags of some countries, as far as there are any, each ready to be drawn. */
export async function loadFlags(
  countries: readonly string[],
): Promise<ReadonlyMap<string, HTMLImageElement>> {
  const loaded = await Promise.all(
    [...new Set(countries)].map(async (country) => {
      const image = Object.assign(new Image(), { src: toFlagAddress(country) });
      const isThere = await image.decode().then(
        () => true,
        () => false,
      );
      return isThere ? ([[country, image]] as const) : [];
    }),
  );
  return new Map(loaded.flat());
}
