import { plural } from '../../plural';

/** Words about the map. */
export const map = {
  name: 'Map of who stands with whom and against whom',
  role: 'map',
  heading: 'Without a place',
  guests: 'People and institutions stand with the state they act for.',
  placeless: (count: number): string =>
    plural('en', count, {
      one: '# actor without a place stands beside the map.',
      other: '# actors without a place stand beside the map.',
    }),
};

/** The shape of the map's words in every language. */
export type MapMessages = typeof map;
