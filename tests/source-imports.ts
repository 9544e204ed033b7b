import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  isNode,
  lineAt,
  nodesOf,
  type SourceModule,
  type SyntaxNode,
  sourcePaths,
} from './source-modules';

/** An import of a module. */
export interface Import {
  module: SourceModule;
  /** As written, without a query such as `?url`. */
  specifier: string;
  /** The file that is imported, from `src/`; undefined where it is of a package. */
  target: string | undefined;
  /** Whether it comes together with the module: by no `import()` and as no address of a worker. */
  isStatic: boolean;
  /** `src/model/schema.ts:12`. */
  place: string;
}

/** Everything that a module imports, type imports and addresses of workers included. */
export function importsOf(module: SourceModule): Import[] {
  return [...nodesOf(module.program)].flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const place = `src/${module.path}:${lineAt(module.text, node.start)}`;
    const bare = specifier.replace(/\?.*$/, '');
    const isStatic = bare === specifier && /^(Import|Export)\w*Declaration$/.test(node.type);
    return [{ module, specifier: bare, target: targetOf(module.path, bare), isStatic, place }];
  });
}

const paths = new Set(sourcePaths);

function targetOf(path: string, specifier: string): string | undefined {
  const stem = specifier.startsWith('~/')
    ? specifier.slice(2)
    : specifier.startsWith('.') && posix.join(posix.dirname(path), specifier);
  if (!stem) return undefined;
  return ['', '.ts', '.tsx', '.d.ts', '/index.ts']
    .map((end) => stem + end)
    .find((file) => paths.has(file));
}

/** The files of `src/` that any file of `tests/` asks for. */
export function testedPaths(): ReadonlySet<string> {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const specifiers = files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/'(~\/[^'?]+)/g)].map(([, specifier = '']) => specifier));
  return new Set(specifiers.flatMap((specifier) => targetOf('', specifier) ?? []));
}

/** What a node imports: by any kind of import or export, or as the address of a worker. */
function specifierOf(node: SyntaxNode): string | undefined {
  if (/^(Import|Export|TSImport)/.test(node.type) && isNode(node.source)) {
    return String(node.source.value);
  }
  if (node.type !== 'NewExpression' || !Array.isArray(node.arguments)) return undefined;
  const [address, base] = node.arguments;
  const isUrl = isNode(node.callee) && node.callee.name === 'URL';
  return isUrl && isNode(base) && typeof address?.value === 'string' ? address.value : undefined;
}

/** Circles of files, one for each group that holds any: each file imports the next one. */
export function circlesOf(arrows: readonly Import[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { module, target } of arrows)
    if (target) next.set(module.path, [...(next.get(module.path) ?? []), target]);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) circles.push([...trail.slice(start), path]);
    if (start !== -1 || done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return circles;
}
