import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '~/model/check-dataset';
import { indexGraph } from '~/model/graph';
import { parseDataset } from '~/model/parse-dataset';
import type { Mapping } from '~/opening/mapping/mapping';
import type { OpenedFile } from '~/opening/opened-file';
import { hasShared, openShared, SHARED } from './open-shared';

interface Case {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly check: {
    readonly actors: number;
    readonly relations: number;
    readonly with: number;
    readonly against: number;
    readonly neither: number;
    readonly directed?: number;
    readonly undirected?: number;
    readonly encoding?: string;
    readonly names?: readonly string[];
    readonly pairs?: readonly (readonly [string, string])[];
    readonly inside?: Readonly<Record<string, string>>;
    readonly values?: Readonly<Record<string, readonly (number | null)[]>>;
    readonly dates?:
      | readonly (string | null)[]
      | Readonly<Record<string, readonly (string | null)[]>>;
    readonly issues: readonly Readonly<Record<string, unknown>>[];
  };
  readonly mapping?: Mapping;
}

const cases: readonly Case[] = hasShared
  ? JSON.parse(readFileSync(resolve(SHARED, 'cases/cases.json'), 'utf8'))
  : [];

/** Formats that no reader is there for give no tables. */
const isUnread = ({ format, tables }: OpenedFile) => format === 'unknown' && tables.length === 0;

describe.skipIf(!hasShared)('each case of the files that break importers', () => {
  for (const { id, file, kind, check, mapping } of cases) {
    for (const [how, given] of [
      ['guessed', {}],
      ['mapped', mapping ?? {}],
    ] as const)
      it(`${id} (${kind}) opens as it should, ${how}`, async (context) => {
        const opened = await openShared(`cases/${file}`, given);
        if (isUnread(opened)) context.skip(`no reader takes ${file}`);
        expectCase(opened, check);
        const again = await openShared(`cases/${file}`, opened.mapping);
        expect(again.dataset).toEqual(opened.dataset);
        expect(again.mapping).toEqual(opened.mapping);
        expect(again.issues).toEqual(
          opened.issues.filter(({ rule }) => rule !== 'encoding-guessed'),
        );
      });
  }

  it('09 reads the open dates in the order that is answered', async () => {
    const { dates } = cases.find(({ id }) => id === '09')?.check ?? {};
    const { dayFirst, monthFirst } = dates as Readonly<Record<string, unknown>>;
    const file = 'cases/09-ambiguous-dates.csv';
    expect(datesOf(await openShared(file, { dates: 'dmy' }))).toEqual(dayFirst);
    expect(datesOf(await openShared(file, { dates: 'mdy' }))).toEqual(monthFirst);
  });
});

function datesOf({ dataset }: OpenedFile) {
  return dataset?.relations.map(({ when }) => when?.edtf ?? null);
}

function expectCase(opened: OpenedFile, check: Case['check']): void {
  const { dataset } = opened;
  if (!dataset) throw new Error(JSON.stringify(opened.issues));
  const errors = [...checkDataset(dataset)].filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({ ok: true, value: dataset });
  const graph = indexGraph(dataset);
  const relations = [...graph.relations.values()];
  const { actors, relations: count, with: pro, against, neither } = check;
  expect(opened.counts).toMatchObject({ actors, relations: count, with: pro, against, neither });
  const nameOf = (actor: string) =>
    Object.values(dataset.actors.find(({ id }) => id === actor)?.name ?? {})[0];
  if (check.names)
    expect(dataset.actors.map(({ id }) => nameOf(id)).toSorted()).toEqual(check.names.toSorted());
  const directed = relations.filter((relation) => relation.directed).length;
  if (check.directed !== undefined) expect(directed).toBe(check.directed);
  if (check.undirected !== undefined) expect(relations.length - directed).toBe(check.undirected);
  if (check.encoding) expect(opened.encoding).toBe(check.encoding);
  if (check.pairs)
    expect(relations.map(({ from, to }) => [nameOf(from), nameOf(to)])).toEqual(check.pairs);
  if (Array.isArray(check.dates)) expect(datesOf(opened)).toEqual(check.dates);
  else if (check.dates)
    expect(datesOf(opened)).toEqual((check.dates as Record<string, unknown>).unanswered);
  for (const [name, parent] of Object.entries(check.inside ?? {}))
    expect(dataset.actors.find(({ id }) => nameOf(id) === name)?.attributes).toMatchObject({
      inside: parent,
    });
  for (const [name, values] of Object.entries(check.values ?? {}))
    expect(
      relations.map((relation) => relation.attributes?.[name] ?? relation.weight ?? null),
    ).toEqual(values);
  const found = opened.issues.map(({ severity, rule, line, column, cell, about }) => {
    return { severity, rule, line, column: column ?? null, ...(cell && { cell }), about };
  });
  const expected = check.issues.map(({ relationKept: _kept, ...issue }) => issue);
  for (const issue of expected) expect(found).toContainEqual(issue);
  const grave = found.filter(({ severity }) => severity === 'error' || severity === 'warning');
  expect(grave.length).toBe(
    expected.filter(({ severity }) => severity === 'error' || severity === 'warning').length,
  );
}
