import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync } from 'vite';

/** A node of the syntax tree, seen without its type. */
export type SyntaxNode = { type: string; start: number; end: number } & Record<string, unknown>;

/** A file of `src/`, read and parsed. */
export interface SourceModule {
  /** From `src/`, with slashes: `model/schema.ts`. */
  path: string;
  text: string;
  program: ESTree.Program;
  /** Doc comments, by the position at which what they describe starts. */
  documented: ReadonlySet<number>;
}

const root = join(import.meta.dirname, '../src');

/** The paths of all files of `src/`, from there, with slashes. */
export const sourcePaths: readonly string[] = readdirSync(root, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** All TypeScript modules of `src/`. */
export const sourceModules: readonly SourceModule[] = sourcePaths
  .filter((path) => /\.tsx?$/.test(path))
  .map(readModule);

function readModule(path: string): SourceModule {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, comments } = parseSync(path, text);
  const documented = comments
    .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
    .map(({ end }) => end + (text.slice(end).match(/^\s*/)?.[0].length ?? 0));
  return { path, text, program, documented: new Set(documented) };
}

/** Every node of a tree, the tree itself first. */
export function* nodesOf(tree: unknown): Generator<SyntaxNode> {
  if (typeof tree !== 'object' || tree === null) return;
  if (isNode(tree)) yield tree;
  for (const child of Object.values(tree)) yield* nodesOf(child);
}

/** Whether a value is a node of a syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** How many lines a node, or a whole text, takes. */
export function linesOf(text: string, { start, end } = { start: 0, end: text.length }): number {
  return text.slice(start, end).trimEnd().split('\n').length;
}

/** The line, from 1, on which a position stands. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/**
 * The folders in which one new thing is one new file and one line in `index.ts`: the only ones whose
 * `index.ts` may gather what others declare.
 */
export const REGISTRIES: readonly string[] = [
  'model/checks',
  'analysis/groupings',
  'analysis/measures',
  'filters',
  'pictures/formats',
  'formats/data',
  'formats/citations',
  'opening/readers',
  'layout/layouts',
  'tasks',
  'figures/subjects',
  'app/commands',
  'app/menu-actions',
  'app/panes',
];
