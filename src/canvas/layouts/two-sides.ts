import { findTwoCamps } from '~/analysis/two-camps';
import { signOf } from '~/model/graph';
import { defineLayout } from './layout';

/** The two camps that the signs imply, facing each other, with everyone else between. */
export const twoSides = defineLayout({
  id: 'two-sides',
  label: { en: 'Two camps', ar: 'معسكران' },
  hint: {
    en: 'Friends on one side, opponents on the other, the uncommitted between.',
    ar: 'الأصدقاء في جانب، والخصوم في الجانب الآخر، وغير المنحازين بينهما.',
  },
  arrange: async (input) => {
    const { composeSides } = await import('../arranging/compose-sides');
    const ties = input.lines.flatMap(({ from, to, relations }) =>
      relations.map(({ relation }) => ({ from, to, sign: signOf(relation) })),
    );
    const { first, second } = findTwoCamps(ties);
    const others = input.bodies
      .map(({ id }) => id)
      .filter((id) => !first.has(id) && !second.has(id));
    return composeSides(input, [first, new Set(others), second]);
  },
});
