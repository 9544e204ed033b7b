import { cpus, totalmem } from 'node:os';
import type { SizeFigure, SizeRow } from './large.ts';
import type { HeapGrowth, HeapRow } from './memory.ts';
import type { PeerRow } from './peers.ts';

/** One figure of the benchmark beside what was promised. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  /** Median of the runs. */
  readonly value: number;
  /** The most it may be. */
  readonly target: number;
  /** What the bare page, or the plain definition, does; left out where there is nothing to compare. */
  readonly bare?: number;
  readonly runs: readonly number[];
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The figures as a table for people. */
export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, value, bare, target, runs }) => [
    name,
    `${format(value)} ${unit}`.trim(),
    bare === undefined ? '' : `${format(bare)} ${unit}`,
    bare === undefined ? '' : `${format(value / bare)}×`,
    `≤ ${format(target)} ${unit}`.trim(),
    value <= target ? 'met' : 'MISSED',
    `${format(Math.min(...runs))}–${format(Math.max(...runs))}`,
  ]);
  return align([['', 'median', 'plain', 'ratio', 'target', 'verdict', 'range'], ...rows]);
}

/** What was measured of several pages as a table for people, each time with its ratio to the site's. */
export function toPeerTable(rows: readonly PeerRow[]): string {
  const own = new Map(rows.filter(({ page }) => page === 'Entente').map((row) => [row.size, row]));
  return align([
    ['size', 'page', 'first graph', 'filter', 'pan p95'],
    ...rows.map((row) => [
      row.size,
      row.page,
      ...(['firstGraph', 'filter', 'pan'] as const).map((field) => {
        const ratio = (own.get(row.size)?.[field] ?? 0) / row[field];
        return `${format(row[field])} ms${row.page === 'Entente' ? '' : ` (${format(ratio)}×)`}`;
      }),
    ]),
  ]);
}

const SIZE_FIGURES: Readonly<Record<SizeFigure, string>> = {
  firstGraph: 'first graph',
  longestTask: 'longest task',
  filter: 'filter',
  selection: 'selection',
  level: 'level',
  theme: 'theme',
  back: 'back',
  drag: 'drag p95',
  wheel: 'wheel p95',
};

/** What was measured at growing sizes as a table for people, with the aims that are missed. */
export function toSizeTable(rows: readonly SizeRow[]): string {
  const fields = Object.keys(SIZE_FIGURES) as SizeFigure[];
  const cells = ({ size, times, targets }: SizeRow) => [
    size,
    ...fields.map((field) => {
      const { [field]: target = Number.POSITIVE_INFINITY } = targets;
      const missed = times[field] > target ? ` (MISSED ${target})` : '';
      return Number.isNaN(times[field]) ? '' : `${format(times[field])} ms${missed}`;
    }),
  ];
  return align([['size', ...fields.map((field) => SIZE_FIGURES[field])], ...rows.map(cells)]);
}

/** What JavaScript keeps, as tables for people. */
export function toHeapTable(rows: readonly HeapRow[], growth: HeapGrowth): string {
  const sizes = rows.map(({ size, entente, all, cytoscape, target }) => [
    size,
    `${format(entente)} MB`,
    `${format(all)} MB (${format(all / cytoscape)}×)`,
    `${format(cytoscape)} MB`,
    `≤ ${format(target)} MB`,
    Math.max(entente, all) <= target ? 'met' : 'MISSED',
  ]);
  const { openings, first, last } = growth;
  return [
    align([['heap', 'as opened', 'everybody', 'cytoscape', 'target', 'verdict'], ...sizes]),
    `after 1 opening ${format(first)} MB, after ${openings} ${format(last)} MB`,
  ].join('\n');
}

/** The machine that was measured on, in a line. */
export function toMachine(): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${cpus().length} × ${processor?.model}, ${memory}, Node ${process.version}`;
}

function align(table: readonly (readonly string[])[]): string {
  const [head = []] = table;
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function format(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
