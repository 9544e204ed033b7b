import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceModule, SyntaxNode } from './source-modules';
import {
  isNode,
  lineAt,
  linesOf,
  nodesOf,
  REGISTRIES,
  sourceModules,
  sourcePaths,
} from './source-modules';

const core = ['base', 'model', 'analysis'];
const session = [...core, 'filters', 'view', 'store', 'i18n', 'ui'];
const drawn = [...session, 'pictures', 'marks'];

/** Which folders each folder of `src/` may import from, type imports included. */
const mayImport: Record<string, readonly string[]> = {
  base: [],
  pictures: ['base'],
  model: ['base'],
  analysis: ['base', 'model'],
  filters: core,
  formats: [...core, 'i18n'],
  view: [...core, 'filters'],
  store: [...core, 'filters', 'view'],
  i18n: ['base'],
  ui: ['base', 'i18n'],
  marks: [...core, 'i18n', 'pictures'],
  article: session,
  canvas: drawn,
  figures: [...drawn, 'article', 'canvas'],
  panels: [...drawn, 'formats', 'article', 'canvas', 'figures'],
  app: [...drawn, 'formats', 'article', 'canvas', 'figures', 'panels'],
  cli: [...core, 'filters', 'view', 'formats', 'i18n', 'pictures'],
};

const withReact = ['store', 'i18n', 'ui', 'marks', 'canvas', 'article', 'panels', 'app'];

/** Packages that only some folders may import. */
const homes: readonly { packages: RegExp; folders: readonly string[] }[] = [
  { packages: /^(react-)?cytoscape/, folders: ['canvas'] },
  { packages: /^zustand/, folders: ['store'] },
  { packages: /^react(-dom|-aria.*|-stately)?(\/|$)|^@react-/, folders: withReact },
  { packages: /^node:/, folders: ['cli'] },
];

const vagueFolders = /^(utils?|lib|helpers?|common|types|constants|hooks)$/;
const vagueFiles = /(^|-)(utils?|helpers?|misc)\.tsx?$/;

const folderOf = (path: string) => path.split('/')[0] ?? '';
const inFolder = sourceModules.filter(({ path }) => path.includes('/'));

interface Import {
  module: SourceModule;
  /** As written, without a query such as `?url`. */
  specifier: string;
  /** `src/model/schema.ts:12`. */
  place: string;
}

function importsOf(module: SourceModule): Import[] {
  return [...nodesOf(module.program)].flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const place = `src/${module.path}:${lineAt(module.text, node.start)}`;
    return [{ module, specifier: specifier.replace(/\?.*$/, ''), place }];
  });
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

const imports = inFolder.flatMap(importsOf);

describe('the folders of src/', () => {
  it('are those of the architecture and have telling names', () => {
    const problems = sourcePaths.flatMap((path) => {
      const parts = path.split('/');
      const vague =
        parts.slice(0, -1).find((part) => vagueFolders.test(part)) ?? path.match(vagueFiles)?.[0];
      if (vague) return [`src/${path}: "${vague}" says nothing; put it beside what it serves.`];
      if (parts.length === 1 && path === 'vite-env.d.ts') return [];
      if (mayImport[folderOf(path)]) return [];
      return [`src/${path}: src/ holds only ${Object.keys(mayImport).join(', ')}; move it there.`];
    });
    expect(problems).toEqual([]);
  });

  it('import only from lower folders', () => {
    const problems = imports.flatMap(({ module, specifier, place }) => {
      const from = folderOf(module.path);
      const to = specifier.match(/^~\/([^/]+)/)?.[1];
      if (!to || to === from || mayImport[from]?.includes(to)) return [];
      const allowed = mayImport[from]?.join(', ') || 'nothing';
      return [
        `${place}: ${from} may not import from ${to} (${specifier}); it may import ${allowed}. ` +
          `Move the shared part down, or pass it in from above.`,
      ];
    });
    expect(problems).toEqual([]);
  });

  it('are crossed by ~/folder/file and walked inside by relative paths', () => {
    const problems = imports.flatMap(({ module, specifier, place }) => {
      const from = folderOf(module.path);
      if (specifier.startsWith(`~/${from}/`)) {
        return [`${place}: ${specifier} is in the same folder; import it by a relative path.`];
      }
      if (!specifier.startsWith('.')) return [];
      const target = posix.join(posix.dirname(module.path), specifier);
      if (folderOf(target) === from) return [];
      return [`${place}: ${specifier} leaves ${from}; write ~/${target} instead.`];
    });
    expect(problems).toEqual([]);
  });
});

describe('packages', () => {
  it('are imported only where they are at home', () => {
    const problems = imports.flatMap(({ module, specifier, place }) => {
      const home = homes.find(({ packages }) => packages.test(specifier));
      if (!home || home.folders.includes(folderOf(module.path))) return [];
      return [`${place}: ${specifier} may be imported only in ${home.folders.join(', ')}.`];
    });
    expect(problems).toEqual([]);
  });
});

describe('files', () => {
  it('are named kebab-case.ts, components PascalCase.tsx', () => {
    const problems = inFolder.flatMap(({ path, text }) => {
      const name = path.split('/').at(-1) ?? '';
      const component = name.match(/^([A-Z][A-Za-z0-9]*)\.tsx$/)?.[1];
      if (component && !new RegExp(`export (function|const|class) ${component}\\b`).test(text)) {
        return [`src/${path}: export a component called ${component}, or rename the file.`];
      }
      if (component || /^[a-z0-9]+(-[a-z0-9]+)*(\.worker|\.d)?\.tsx?$/.test(name)) return [];
      return [`src/${path}: name it kebab-case.ts, or PascalCase.tsx when it is a component.`];
    });
    expect(problems).toEqual([]);
  });

  it('have at most 250 lines', () => {
    const problems = inFolder
      .map(({ path, text }) => ({ path, lines: linesOf(text) }))
      .filter(({ lines }) => lines > 250)
      .map(({ path, lines }) => `src/${path}: ${lines} lines; split it by subject (at most 250).`);
    expect(problems).toEqual([]);
  });

  it('have no function of more than 80 lines', () => {
    const problems = inFolder.flatMap(({ path, text, program }) =>
      [...nodesOf(program)]
        .filter(({ type }) => /^(FunctionDeclaration|.*FunctionExpression)$/.test(type))
        .map((node) => ({ lines: linesOf(text, node), line: lineAt(text, node.start) }))
        .filter(({ lines }) => lines > 80)
        .map(({ lines, line }) => `src/${path}:${line}: a function of ${lines} lines; split it.`),
    );
    expect(problems).toEqual([]);
  });
});

describe('exports', () => {
  // A .d.ts says what a package exports, which is not ours to choose.
  const ours = inFolder.filter(({ path }) => !path.endsWith('.d.ts'));
  const exported = ours.flatMap((module) =>
    [...nodesOf(module.program.body)]
      .filter(({ type }) => /^Export/.test(type) && type !== 'ExportSpecifier')
      .map((node) => ({
        module,
        node,
        place: `src/${module.path}:${lineAt(module.text, node.start)}`,
      })),
  );

  it('are named', () => {
    const problems = exported
      .filter(({ node }) => node.type === 'ExportDefaultDeclaration')
      .map(({ place }) => `${place}: a default export; give it a name.`);
    expect(problems).toEqual([]);
  });

  it('stand where they are declared: only a registry gathers what others declare', () => {
    const isRegistry = (path: string) => REGISTRIES.includes(posix.dirname(path));
    const barrels = inFolder
      .filter(({ path }) => posix.basename(path) === 'index.ts' && !isRegistry(path))
      .map(
        ({ path }) => `src/${path}: an index.ts that is no registry; import the files themselves.`,
      );
    const forwarded = exported
      .filter(({ node }) => isNode(node.source))
      .map(({ place }) => `${place}: exports what another file declares; import it from there.`);
    expect([...barrels, ...forwarded]).toEqual([]);
  });

  it('have a doc comment', () => {
    const problems = exported
      .filter(({ node }) => isNode(node.declaration))
      .filter(({ module, node }) => !module.documented.has(node.start))
      .map(
        ({ place }) => `${place}: say in a doc comment what this is, in the words of the field.`,
      );
    expect(problems).toEqual([]);
  });
});
