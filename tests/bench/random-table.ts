import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/run-command.ts';
import { randomGraph } from '../fixtures/random-graph.ts';
import type { PeerDrawing } from './peers/peer.ts';
import type { Site } from './sites.ts';

/** How large a table is. */
export interface TableSize {
  readonly actors: number;
  readonly relations: number;
}

/** Puts a drawing where the page of the libraries finds it by its name. */
export function publishDrawing({ folder }: Site, name: string, drawing: PeerDrawing): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(drawing));
}

/**
 * Puts a random graph of a size beside the datasets of the site, and as a drawing where the page of
 * the libraries finds it; gives the name of both. Of one that is there already nothing is done again.
 */
export async function publishGraph(
  { site, peers }: { readonly site: Site; readonly peers: Site },
  size: TableSize,
): Promise<string> {
  const name = `${size.actors}-${size.relations}`;
  if (existsSync(join(peers.folder, `${name}.json`))) return name;
  const table = toTable(size);
  await publishDataset(site, name, table);
  publishDrawing(peers, name, placeApart(table));
  return name;
}

/** A table as people have it, opened by the program's own importer. */
async function publishDataset(site: Site, name: string, table: Table): Promise<void> {
  const folder = join(site.folder, 'data');
  mkdirSync(folder, { recursive: true });
  const [csv, json] = [join(folder, `bench-${name}.csv`), join(folder, `bench-${name}.json`)];
  writeFileSync(csv, toCsv(table));
  const { exit, stderr } = await runCommand(['convert', csv, json]);
  if (exit !== 0) throw new Error(stderr);
}

/** A random table of relations. */
export interface Table {
  readonly actors: readonly string[];
  readonly rows: readonly {
    readonly from: string;
    readonly to: string;
    readonly against: boolean;
  }[];
}

/** So many actors and relations, always the same. */
export function toTable(size: TableSize): Table {
  const { actors, relations } = randomGraph({ ...size, seed: 7 });
  const rows = [...relations.values()]
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, sign }) => ({ from, to, against: sign === 'against' }));
  return { actors: [...actors.keys()], rows };
}

/** A drawing of a table: everybody on a spiral, so far apart that marks do not cover each other. */
function placeApart({ actors, rows }: Table): PeerDrawing {
  return {
    nodes: actors.map((id, number) => {
      const [radius, angle] = [40 * Math.sqrt(number), number * 2.4];
      return { id, label: id, x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 20 };
    }),
    edges: rows.map(({ from, to, against }, number) => ({
      id: `e${number}`,
      source: from,
      target: to,
      against,
    })),
  };
}

/** The file of a table, its actors called something of their own by `prefix`. */
export function toCsv({ rows }: Table, prefix = ''): string {
  const lines = rows.map(({ from, to, against }) =>
    [prefix + from, prefix + to, against ? 'against' : 'with'].join(','),
  );
  return ['source,target,sign', ...lines].join('\n');
}
