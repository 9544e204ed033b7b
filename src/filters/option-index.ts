import type { ChoiceFilter, HiddenOptions } from './choice';

/** The claims of a graph at a level under the options of one filter. */
export interface OptionIndex {
  /** The numbers of the claims under an option, rising. */
  claimsUnder(option: string): Uint32Array;
  /** For each claim how many of its options are switched off. O(claims under those). */
  countHidden(hidden: HiddenOptions): Uint16Array;
  /** Whether a claim passes that has so many options switched off. */
  passes(claim: number, hiddenCount: number): boolean;
  /** Whether a claim passes once one is switched on again of its so many options switched off. */
  passesWithout(hiddenCount: number): boolean;
}

const NONE = new Uint32Array();

/** Asks of so many claims, once each, under which options they stand. */
export function indexOptions(
  needs: ChoiceFilter['needs'],
  claimCount: number,
  optionsOf: (claim: number) => readonly string[],
): OptionIndex {
  const under = new Map<string, number[]>();
  const optionCounts = new Uint16Array(claimCount);
  for (let claim = 0; claim < claimCount; claim += 1)
    for (const option of optionsOf(claim)) {
      const claims = under.get(option);
      if (claims?.at(-1) === claim) continue;
      if (claims) claims.push(claim);
      else under.set(option, [claim]);
      optionCounts[claim] = (optionCounts[claim] ?? 0) + 1;
    }
  const numbers = new Map(
    Array.from(under, ([option, claims]) => [option, Uint32Array.from(claims)]),
  );
  const claimsUnder = (option: string) => numbers.get(option) ?? NONE;
  return {
    claimsUnder,
    countHidden: (hidden) => {
      const counts = new Uint16Array(claimCount);
      for (const option of new Set(hidden))
        for (const claim of claimsUnder(option)) counts[claim] = (counts[claim] ?? 0) + 1;
      return counts;
    },
    passes: (claim, hiddenCount) =>
      needs === 'every' ? hiddenCount === 0 : hiddenCount !== optionCounts[claim],
    passesWithout: (hiddenCount) => needs === 'some' || hiddenCount === 1,
  };
}
