import { goToEnd } from './go-to-end';

/** The actor that a line starts at. */
export const goToSource = goToEnd({ id: 'go-to-source', end: ({ from }) => from });
