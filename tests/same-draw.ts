import fc from 'fast-check';

/** The signing of the treaty, a number like any other. */
const SEED = 20_250_117;

// What properties are tried with is the same in each run, so that a result says something of the
// change under test and nothing of luck. A long run (`FUZZ_RUNS`) draws anew.
if (!globalThis.process?.env?.FUZZ_RUNS)
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED });
