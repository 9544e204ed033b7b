/**
 * What the console says of no fault of the page: a page of another dataset, or on a slow machine,
 * does not use what was asked for early within the seconds that the browser allows.
 */
export const EXPECTED_COMPLAINTS: readonly string[] = [
  'Service Worker registration blocked by Playwright',
  'was preloaded using link preload but not used',
];
