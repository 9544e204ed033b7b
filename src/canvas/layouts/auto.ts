import { fcose } from './fcose';
import { defineLayout } from './layout';
import { twoSides } from './two-sides';

/** Whatever suits the level: two camps for states and groups, where there are two, else springs. */
export const auto = defineLayout({
  id: 'auto',
  label: { en: 'Automatic', ar: 'تلقائي' },
  isSprings: true,
  partsCamps: (level) => level === 'principals',
  arrange: async (input) => {
    if (input.level === 'named') return fcose.arrange(input);
    const { findCamps } = await import('../camps/find-camps');
    return (findCamps(input.lines) ? twoSides : fcose).arrange(input);
  },
});
