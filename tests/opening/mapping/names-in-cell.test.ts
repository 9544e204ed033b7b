import { describe, expect, it } from 'vitest';
import { checkDataset } from '~/model/check-dataset';
import { hasShared, openShared, openText, SHARED } from './open-shared';

const TIES = [
  'from,to,kind,year',
  '"EU, Norway",Iran,sanctions,2001',
  'EU,Syria,sanctions,2002',
  '"EU, Norway, Iceland",Syria,sanctions,2003',
  '"Iceland, Norway",Iran,sanctions,2004',
].join('\n');

const askedOf = (opened: Awaited<ReturnType<typeof openText>>) =>
  opened.questions.filter(({ type }) => type === 'several-names');

it('cells of several names are asked about with what parts them, and are one name at first', async () => {
  const opened = await openText('ties.csv', TIES);
  expect(askedOf(opened)).toMatchObject([{ column: 'from', separator: ',', cells: 3, of: 4 }]);
  expect(opened.counts.relations).toBe(4);
});

it('each of several names is an actor of its own, tied by the one record', async () => {
  const opened = await openText('ties.csv', TIES, { split: { from: ',' } });
  expect(opened.counts).toMatchObject({ actors: 5, relations: 8, omitted: 0 });
  const { dataset } = opened;
  const records = dataset?.relations.map(({ claims }) => claims[0]?.record?.at);
  expect(records?.filter((at) => at === 'row=4')).toHaveLength(3);
  expect(dataset && checkDataset(dataset).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
  expect(opened.issueCounts).toEqual({ 'names-parted': 3 });
  expect(askedOf(opened)).toHaveLength(1);
});

it('a name at both ends of a row is not tied to itself; the other names are kept', async () => {
  const text = 'from,to,kind\nA; B,B; C,war\nA,C,war\n';
  const opened = await openText('ties.csv', text, { split: { from: ';', to: ';' } });
  expect(opened.counts).toMatchObject({ relations: 4, omitted: 0 });
  expect(opened.issueCounts['self-in-list']).toBe(1);
});

it.each([
  [
    'people by last name',
    'from,to\n"Smith, John","Doe, Jane"\n"Roe, Max","Smith, John"\n"Poe, Al","Roe, Max"\n',
  ],
  [
    'a country in official order',
    'from,to\n"Korea, South",Iran\n"Korea, South",Syria\n"Congo, Rep.",Iran\n"Korea, North",Iran\n',
  ],
])('%s are not taken for lists', async (_, text) => {
  expect(askedOf(await openText('ties.csv', text))).toEqual([]);
});

describe.skipIf(!hasShared)(`sanctions of the world (${SHARED})`, () => {
  it('are asked about and read name by name', async () => {
    const asIs = await openShared('gsdb-sanctions.csv');
    expect(askedOf(asIs)).toMatchObject([
      { column: 'sanctioned_state', separator: ',', cells: 10 },
      { column: 'sanctioning_state', separator: ',', cells: 76, of: 1101 },
    ]);
    const split = await openShared('gsdb-sanctions.csv', {
      split: { sanctioning_state: ',', sanctioned_state: ',' },
    });
    expect(split.counts.relations).toBeGreaterThan(asIs.counts.relations + 300);
    expect(split.counts.actors).toBeLessThan(asIs.counts.actors);
  });
});
