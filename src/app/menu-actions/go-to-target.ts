import { goToEnd } from './go-to-end';

/** The actor that a line ends at. */
export const goToTarget = goToEnd({ id: 'go-to-target', end: ({ to }) => to });
