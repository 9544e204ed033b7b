import { planeAt } from '~/layout/aspect-preset';
import { selectView } from '~/store/selectors';
import { defineMenuAction } from './menu-action';

/** An actor kept where it stands when the others are arranged. */
export const pin = defineMenuAction({
  id: 'pin',
  label: { en: 'Pin here', ar: 'تثبيت هنا' },
  on: ['actor'],
  canRun: (state, { id, place }) =>
    place !== null && planeAt(place) === 'graph' && !selectView(state).pinned.includes(id),
  run: (store, { id, place }) => place && store.getState().togglePin(id, place),
});
