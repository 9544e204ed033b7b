import { plural } from '../../plural';

/** Words about the map. */
export const map = {
  name: 'Map of who stands with whom and against whom',
  role: 'map',
  heading: 'Without a place',
  inset: 'Places too close together to tell apart are shown larger in a frame of their own.',
  guests: 'People and institutions stand with the state they act for.',
  placeless: (count: number): string =>
    plural('en', count, {
      one: '# actor has no place on the map and stands beside it.',
      other: '# actors have no place on the map and stand beside it.',
    }),
};

/** The shape of the map's words in every language. */
export type MapMessages = typeof map;
