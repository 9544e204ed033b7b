/** The width, in the reader's own letters, below which panels become sheets. */
export const NARROW_QUERY = '(width < 56.25rem)';

/** The width from which two panels leave the graph enough, and the head has room for the choice of a theme. */
export const ROOMY_QUERY = '(width >= 90rem)';

/** The size from which a timeline leaves the graph enough. */
export const TALL_QUERY = '(width >= 56.25rem) and (height >= 56.25rem)';
