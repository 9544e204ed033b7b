/** How firmly a claim is said, firmest first. */
export const MODALITIES = ['fact', 'claim', 'opinion', 'plan', 'threat', 'allegation'] as const;

/** One of {@link MODALITIES}. */
export type Modality = (typeof MODALITIES)[number];

/** The firmest of some modalities; `allegation`, the weakest, where there is none. */
export function firmestModality(modalities: Iterable<Modality>): Modality {
  let rank = MODALITIES.length - 1;
  for (const modality of modalities) rank = Math.min(rank, MODALITIES.indexOf(modality));
  return MODALITIES[rank] as Modality;
}
