import { expect, it } from 'vitest';
import { checkDataset } from '~/model/check-dataset';
import { parseMapping } from '~/opening/mapping/mapping-schema';
import { openText } from './open-shared';

const TIES =
  'from,to,stance\nRussia,Iran,with\nRusia,Iran,with\nRUSSIA,Syria,against\nRussia,Rusia,with\n';

const asked = (opened: Awaited<ReturnType<typeof openText>>) =>
  opened.questions.flatMap((one) => (one.type === 'same-name' ? [one] : []));

it('names that are alike are asked about with their counts, and stay apart', async () => {
  const opened = await openText('ties.csv', TIES);
  expect(asked(opened)).toEqual([
    { type: 'same-name', names: ['Russia', 'RUSSIA'], counts: [2, 1] },
    { type: 'same-name', names: ['Russia', 'Rusia'], counts: [2, 2] },
  ]);
  expect(opened.counts).toMatchObject({ actors: 5, relations: 4 });
});

it('a merge makes them one, moves the relations, and is listed with its place', async () => {
  const merge = { Rusia: 'Russia', RUSSIA: 'Russia' };
  const opened = await openText('ties.csv', TIES, { merge });
  expect(opened.counts).toMatchObject({ actors: 3, relations: 3, omitted: 1 });
  expect(
    opened.issues.map((issue) => [
      issue.severity,
      issue.rule,
      issue.line,
      issue.about,
      'values' in issue ? issue.values : undefined,
    ]),
  ).toEqual([
    ['repair', 'merged-name', 3, 'Rusia', { name: 'Russia', count: 2 }],
    ['repair', 'merged-name', 4, 'RUSSIA', { name: 'Russia', count: 1 }],
    ['warning', 'self', 5, 'Russia', undefined],
  ]);
  const { dataset } = opened;
  const russia = dataset?.actors.find(({ id }) => id === 'Russia');
  expect(Object.values(russia?.aliases ?? {}).flat()).toEqual(['Rusia']);
  expect(dataset && checkDataset(dataset).filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
  expect(dataset?.relations.map(({ claims }) => claims[0]?.record?.text)).toContain(
    'Rusia,Iran,with',
  );
  expect(asked(opened).length).toBe(2);
  expect(opened.mapping.merge).toEqual(merge);
});

it('the name that stays may be any of them, and one may lead to the next', async () => {
  const one = await openText('ties.csv', TIES, { merge: { Russia: 'Rusia', RUSSIA: 'Russia' } });
  expect(one.dataset?.actors.map(({ name }) => Object.values(name)[0])).toEqual([
    'Iran',
    'Rusia',
    'Syria',
  ]);
});

it.each([
  ['a circle', { Russia: 'Rusia', Rusia: 'Russia' }],
  ['a name that nobody has', { Rusia: 'Ruritania', Nobody: 'Russia' }],
  ['itself', { Rusia: 'Rusia' }],
  ['a word that objects have', { __proto__: 'Russia', constructor: 'Russia' }],
])('a merge into %s changes nothing', async (_, merge) => {
  const opened = await openText('ties.csv', TIES, { merge });
  expect(opened.counts).toMatchObject({ actors: 5, relations: 4 });
});

it('a list of actors and their ids follow a merge by name', async () => {
  const text = 'source,target,source_name,target_name\n1,2,Iran,Russia\n3,2,Irann,Russia\n';
  const opened = await openText('ties.csv', text, { merge: { Irann: 'Iran' } });
  expect(opened.counts).toMatchObject({ actors: 2, relations: 2 });
});

it('a saved mapping keeps merges', () => {
  const text = '{"merge": {"Rusia": "Russia"}, "split": {"from": ";"}, "totals": true}';
  const read = parseMapping(text);
  expect(read).toEqual({ ok: true, value: JSON.parse(text) });
  const wrong = parseMapping('{\n"merge": {"Rusia": 7}}');
  expect(!wrong.ok && wrong.failure[0]).toMatchObject({ line: 2, pointer: '/merge/Rusia' });
});
