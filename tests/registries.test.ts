import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceModule, SyntaxNode } from './source-modules';
import { isNode, lineAt, nodesOf, REGISTRIES, sourceModules } from './source-modules';

const registries = REGISTRIES.filter((folder) =>
  sourceModules.some(({ path }) => path === `${folder}/index.ts`),
);

/** What a file of a registry declares: `export const name = define…({ id, … })`. */
interface Member {
  module: SourceModule;
  name: string;
  id: string;
  declaration: SyntaxNode;
  start: number;
}

const filesOf = (folder: string) =>
  sourceModules.filter(({ path }) => posix.dirname(path) === folder && !path.endsWith('/index.ts'));

function membersOf(module: SourceModule): Member[] {
  return [...nodesOf(module.program.body)]
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ declaration, start }) =>
      [...nodesOf(declaration)]
        .filter(({ type }) => type === 'VariableDeclarator')
        .slice(0, 1)
        .flatMap((declarator) => {
          const id = idOf(declarator.init);
          const name = isNode(declarator.id) ? String(declarator.id.name) : '';
          return id === undefined ? [] : [{ module, name, id, declaration: declarator, start }];
        }),
    );
}

/** The `id` of an object that is written here, or given to a `define…` function. */
function idOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (/^TS(As|Satisfies)Expression$/.test(value.type)) return idOf(value.expression);
  if (value.type === 'CallExpression') return idOf((value.arguments as unknown[])[0]);
  const id = propertyOf(value, 'id');
  return isNode(id) && typeof id.value === 'string' ? id.value : undefined;
}

function propertyOf(object: SyntaxNode, key: string): unknown {
  const properties = object.type === 'ObjectExpression' ? (object.properties as SyntaxNode[]) : [];
  return properties.find((property) => isNode(property.key) && property.key.name === key)?.value;
}

/** The files that `index.ts` takes values from, by the name that it takes. */
function listedIn(folder: string): Map<string, string> {
  const index = sourceModules.find(({ path }) => path === `${folder}/index.ts`);
  const text = index?.text.replaceAll(/import type[^;]*;/g, '') ?? '';
  const imports = [...text.matchAll(/import \{([^}]*)\} from '\.\/([^']+)'/g)];
  return new Map(
    imports.flatMap(([, names, file]) =>
      (names ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name && !name.startsWith('type '))
        .map((name): [string, string] => [name, file ?? '']),
    ),
  );
}

describe.each(registries)('the registry %s', (folder) => {
  const members = filesOf(folder).flatMap(membersOf);
  const listed = listedIn(folder);

  it('lists every member in index.ts, and nothing else', () => {
    const forgotten = members
      .filter(({ name }) => !listed.has(name))
      .map(({ name, module }) => `src/${folder}/index.ts: list ${name} of src/${module.path}.`);
    const strangers = [...listed]
      .filter(([name]) => !members.some((member) => member.name === name))
      .map(
        ([name, file]) => `src/${folder}/${file}.ts: ${name} is listed but has no id; give it one.`,
      );
    expect([...forgotten, ...strangers]).toEqual([]);
  });

  it('names every file that holds one member after its id', () => {
    const problems = members
      .filter(({ module }) => members.filter((other) => other.module === module).length === 1)
      .filter(({ id, module }) => posix.basename(module.path).replace(/\.tsx?$/, '') !== id)
      .map(({ id, module }) => `src/${module.path}: call the file ${id}.ts, as its member's id.`);
    expect(problems).toEqual([]);
  });

  it('says of every member what it is, in a doc comment', () => {
    const problems = members
      .filter(({ module, start }) => !module.documented.has(start))
      .map(({ name, module }) => `src/${module.path}: say in a doc comment what ${name} is.`);
    expect(problems).toEqual([]);
  });
});

/**
 * Registries whose members other files may tell apart by id: graph and map are also the two kinds of
 * drawing, so that what is drawn differs by them.
 */
const TOLD_APART = ['app/panes', 'figures/subjects'];

describe('the members of a registry', () => {
  it('are told apart by what they say of themselves, nowhere by their ids', () => {
    const owners = registries
      .filter((folder) => !TOLD_APART.includes(folder))
      .map((folder) => ({
        folder,
        ids: new Set(
          filesOf(folder)
            .flatMap(membersOf)
            .map(({ id }) => id),
        ),
      }));
    const problems = sourceModules.flatMap((module) =>
      comparisonsIn(module).flatMap(({ compared, literal, node }) => {
        const owner = owners.find(({ ids }) => ids.has(literal));
        if (!owner || module.path.startsWith(`${owner.folder}/`)) return [];
        // The sheets of a phone have names of their own.
        if (/\bsheet\b/.test(compared)) return [];
        if (!/(^|\.)(id|filter|format|layout|task|command|\w+Id)$/.test(compared)) return [];
        const place = `src/${module.path}:${lineAt(module.text, node.start)}`;
        return [
          `${place}: ${compared} is compared with ${literal}; ask the member of ${owner.folder}.`,
        ];
      }),
    );
    expect(problems).toEqual([]);
  });
});

interface Comparison {
  compared: string;
  literal: string;
  node: SyntaxNode;
}

/** What a file compares with a text: by `===` and `!==`, and by the cases of a switch. */
function comparisonsIn({ program, text }: SourceModule): Comparison[] {
  return [...nodesOf(program)].flatMap((node) => {
    const sides: [unknown, unknown][] =
      node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node.operator))
        ? [
            [node.left, node.right],
            [node.right, node.left],
          ]
        : node.type === 'SwitchStatement'
          ? (node.cases as SyntaxNode[]).map((each) => [node.discriminant, each.test])
          : [];
    return sides.flatMap(([compared, literal]) =>
      isNode(compared) && isNode(literal) && typeof literal.value === 'string'
        ? [{ compared: text.slice(compared.start, compared.end), literal: literal.value, node }]
        : [],
    );
  });
}

describe("the README's table of what is one file and one line", () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const table = readme.split('## Adding one thing')[1]?.split('\n## ')[0] ?? '';
  const named = [...table.matchAll(/`src\/([^`]+)`/g)].map(([, path = '']) => path);

  it('names every registry', () => {
    const folders = named.filter((path) => path.endsWith('/<id>.ts')).map(posix.dirname);
    const isNamed = (folder: string) => named.some((path) => path.startsWith(`${folder}/`));
    expect(registries.filter((folder) => !isNamed(folder))).toEqual([]);
    expect(folders.filter((folder) => !registries.includes(folder))).toEqual([]);
  });

  it('names only what there is', () => {
    const paths = named.filter((path) => !/[<*]/.test(path));
    const known = new Set(sourceModules.map(({ path }) => path));
    const isThere = (path: string) =>
      known.has(path) || [...known].some((file) => file.startsWith(path));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});
