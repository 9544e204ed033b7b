import type { LayoutInput, Positions } from '~/layout/layout-input';
import { defineTask } from './task';

/** Who is to be arranged, and by which layout. */
export interface ArrangeInput {
  readonly layout: string;
  readonly input: LayoutInput;
}

/** So few actors, and so few lines, are arranged in less than 50 ms on a modest machine. */
const QUICK_NODES = 6;
const QUICK_LINES = 8;

/** Fewer actors than this are arranged before a reader has seen where they stood at first. */
const LONG_NODES = 30;

function isLong({ nodes }: LayoutInput): boolean {
  return nodes.length > LONG_NODES;
}

/** Arranges the actors of a level by one of the layouts. */
export const arrange = defineTask({
  id: 'arrange',
  isQuick: ({ input: { nodes, lines } }: ArrangeInput) =>
    nodes.length <= QUICK_NODES && lines.length <= QUICK_LINES,
  run: async ({ layout, input }: ArrangeInput, { onInterim }): Promise<Positions> => {
    const { findLayout } = await import('~/layout/layouts');
    return findLayout(layout).arrange(input, isLong(input) ? onInterim : undefined);
  },
});
