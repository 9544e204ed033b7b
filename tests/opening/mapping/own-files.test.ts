import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_FORMATS } from '~/formats/data';
import { checkDataset } from '~/model/check-dataset';
import { indexGraph } from '~/model/graph';
import { firmestModality } from '~/model/modality';
import { parseDataset } from '~/model/parse-dataset';
import type { Dataset } from '~/model/schema';
import { openText } from './open-shared';

/** Formats that hold fields of actors and relations, in which nothing of them is lost. */
const FORMATS = ['csv', 'gexf', 'graphml', 'cx2', 'cytoscape', 'jgf'] as const;

const PATHS = [
  'data/russia-iran-treaty-2025.json',
  'tests/fixtures/trade-table.json',
  'tests/fixtures/mixed-names.json',
];

function read(path: string): Dataset {
  const parsed = parseDataset(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(path);
  return parsed.value;
}

async function write(id: string, dataset: Dataset, table: 'relations' | 'actors' = 'relations') {
  const format = DATA_FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(id);
  let text = '';
  for await (const part of format.write({ dataset }, { locale: 'en', table, bom: true }))
    text += part;
  return { name: `${dataset.id}.${format.extension}`, text };
}

/** What these formats say of each relation, by id. */
function relationsOf(dataset: Dataset) {
  const graph = indexGraph(dataset);
  const rows = [...graph.relations.values()].map((relation) => {
    const { id, from, to, kind, sign, directed, when, weight, attributes = {}, claims } = relation;
    return [
      id,
      {
        ...{ from, to, kind, sign, directed, when: when?.edtf, weight, attributes },
        over: graph.over.has(id),
        modality: firmestModality(claims.map((claim) => claim.modality)),
        by: [...new Set(claims.flatMap(({ by = [] }) => by))],
        via: [...new Set(claims.flatMap(({ via = [] }) => via))],
        quotes: [
          ...new Set(claims.flatMap(({ quote }) => quote?.exact.replace(/\s+/g, ' ') ?? [])),
        ],
      },
    ] as const;
  });
  return Object.fromEntries(rows);
}

function actorsOf({ actors }: Dataset) {
  return actors.map(({ id, kind, name, country, actsFor, location, attributes = {} }) => {
    return {
      id,
      kind,
      name: name.en ?? Object.values(name)[0],
      country,
      actsFor,
      location,
      attributes,
    };
  });
}

describe('a file that this program wrote', () => {
  for (const path of PATHS)
    for (const format of FORMATS)
      it(`as ${format} says the same of the relations of ${path} when it is opened`, async () => {
        const dataset = read(path);
        const { name, text } = await write(format, dataset);
        const opened = await openText(name, text);
        expect(opened.dataset).toBeDefined();
        const again = opened.dataset as Dataset;
        expect(relationsOf(again)).toEqual(relationsOf(dataset));
        if (format !== 'csv') expect(actorsOf(again)).toEqual(actorsOf(dataset));
        expect(checkDataset(again).filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(opened.issues.filter(({ severity }) => severity !== 'notice')).toEqual([]);
      });

  for (const path of PATHS)
    it(`as CSV of actors says the same of those of ${path} when it is opened`, async () => {
      const dataset = read(path);
      const { name, text } = await write('csv', dataset, 'actors');
      const { dataset: again } = await openText(name, text);
      expect(actorsOf(again as Dataset)).toEqual(actorsOf(dataset));
    });
});
