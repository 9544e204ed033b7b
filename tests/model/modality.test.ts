import { expect, it } from 'vitest';
import { firmestModality, type Modality } from '~/model/modality';

it.each<[readonly Modality[], Modality]>([
  [['allegation', 'fact', 'claim'], 'fact'],
  [['threat', 'plan'], 'plan'],
  [['allegation', 'threat'], 'threat'],
  [['opinion', 'claim'], 'claim'],
  [[], 'allegation'],
])('finds the firmest of %j', (modalities, firmest) => {
  expect(firmestModality(modalities)).toBe(firmest);
});
