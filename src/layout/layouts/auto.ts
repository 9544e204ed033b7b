import { fcose } from './fcose';
import { defineLayout } from './layout';
import { twoSides } from './two-sides';

/** Whatever suits the level: two camps for states and groups, where there are two, else springs. */
export const auto = defineLayout({
  id: 'auto',
  isSprings: true,
  partsCamps: (level) => level === 'principals',
  arrange: async (input, onInterim) => {
    const { findCamps } = await import('../find-camps');
    const hasCamps = input.level === 'principals' && findCamps(input.lines);
    return (hasCamps ? twoSides : fcose).arrange(input, onInterim);
  },
});
