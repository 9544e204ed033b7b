/**
 * How long a look-up may wait for what loads on use, in ms. What is there is found at once; the
 * bound only ends a test that would never end, so that no result hangs on the speed of the machine.
 */
export const LOOK_UP_TIMEOUT = 30_000;

/** How long a test may take in all, in ms: several look-ups on a loaded machine. */
export const TEST_TIMEOUT = 180_000;
