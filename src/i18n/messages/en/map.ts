import { plural } from '../../format';

/** Words about the map. */
export const map = {
  name: 'Map of who stands with whom and against whom',
  role: 'map',
  heading: 'Not on the map',
  inset: 'Places too close together are enlarged in an inset.',
  guests: 'People and institutions are shown at the state they represent.',
  byCountry: (count: number): string =>
    plural('en', count, {
      one: '# actor is shown at the capital of its country.',
      other: '# actors are shown at the capitals of their countries.',
    }),
  groupsByCountry: (count: number): string =>
    plural('en', count, {
      one: '# group is shown at the capital of its country.',
      other: '# groups are shown at the capitals of their countries.',
    }),
  placeless: (count: number): string =>
    plural('en', count, {
      one: '# actor not on the map',
      other: '# actors not on the map',
    }),
  placelessGroups: (count: number): string =>
    plural('en', count, {
      one: '# group not on the map',
      other: '# groups not on the map',
    }),
};

/** The shape of the map's words in every language. */
export type MapMessages = typeof map;
