/** Changes of the period in a row, by one drag or one key held down, are one step of the history. */
export const PERIOD_GESTURE = 'period';
