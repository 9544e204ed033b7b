import { plural } from '../../format';

/** Words about the two camps of a graph, and its names. */
export const camps = {
  campOf: (names: string): string => `With ${names}`,
  apart: '; ',
  neither: 'In neither camp',
  note: 'Camps are computed from stances: as few “with” across and “against” within as can be.',
  misfits: (count: number): string =>
    count === 0
      ? 'Every relation fits.'
      : plural('en', count, {
          one: '# relation does not fit.',
          other: '# relations do not fit.',
        }),
  unnamed: (count: number): string =>
    plural('en', count, {
      one: '# name hidden: zoom in or point at it',
      other: '# names hidden: zoom in or point at them',
    }),
};

/** The same in another language. */
export type CampsMessages = typeof camps;
