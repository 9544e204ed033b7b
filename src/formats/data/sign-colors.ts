import type { Sign } from '~/model/sign';

/** The colour of each sign on light paper, as the explorer draws it. */
export const SIGN_COLORS: Readonly<Record<Sign, string>> = {
  with: '#0b5fa5',
  against: '#c2410c',
  neither: '#83878c',
};
