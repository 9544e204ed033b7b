import { defineCheck, warningAt } from './check';

/** A country code is one that is in use. */
export const countryCode = defineCheck({
  id: 'country-code',
  findIssues: ({ actors }) => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    return actors.flatMap(({ country }, index) =>
      country === undefined || regions.of(country) !== undefined
        ? []
        : [warningAt(['actors', index, 'country'], { country })],
    );
  },
});
