import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesOf, importsOf, testedPaths } from './source-imports';
import {
  isNode,
  lineAt,
  linesOf,
  nodesOf,
  REGISTRIES,
  type SourceModule,
  type SyntaxNode,
  sourceModules,
  sourcePaths,
} from './source-modules';

const core = ['base', 'model', 'analysis'];
const session = [...core, 'filters', 'view', 'layout', 'store', 'i18n', 'ui'];
const drawn = [...session, 'tasks', 'pictures', 'marks', 'evidence'];

/** Which folders each folder of `src/` may import from, type imports included. */
const mayImport: Record<string, readonly string[]> = {
  base: [],
  pictures: ['base'],
  model: ['base'],
  analysis: ['base', 'model'],
  filters: core,
  formats: [...core, 'i18n'],
  opening: [...core, 'formats', 'i18n'],
  view: [...core, 'filters', 'i18n'],
  layout: [...core, 'view'],
  store: [...core, 'filters', 'view', 'i18n'],
  i18n: ['base'],
  ui: ['base', 'i18n'],
  marks: [...core, 'i18n', 'pictures'],
  tasks: [...core, 'filters', 'view', 'formats', 'opening', 'layout', 'pictures'],
  evidence: [...session, 'tasks', 'marks', 'pictures'],
  canvas: drawn,
  figures: [...drawn, 'canvas'],
  panels: [...drawn, 'formats', 'opening', 'canvas', 'figures'],
  app: [...drawn, 'formats', 'opening', 'canvas', 'figures', 'panels'],
  cli: [...core, 'filters', 'view', 'formats', 'opening', 'tasks', 'i18n', 'pictures'],
};

const withReact = ['store', 'i18n', 'ui', 'marks', 'canvas', 'evidence', 'panels', 'app'];

/** Packages that only some folders may import. */
const homes: readonly { packages: RegExp; folders: readonly string[] }[] = [
  { packages: /^(react-)?cytoscape/, folders: ['layout', 'canvas'] },
  { packages: /^zustand/, folders: ['store'] },
  { packages: /^dexie/, folders: ['app'] },
  { packages: /^react(-dom|-aria.*|-stately)?(\/|$)|^@react-/, folders: withReact },
  { packages: /^node:/, folders: ['cli'] },
];

const vagueFolders = /^(utils?|lib|helpers?|common|types|constants|hooks)$/;
const vagueFiles = /(^|-)(utils?|helpers?|misc)\.tsx?$/;

const folderOf = (path: string) => path.split('/')[0] ?? '';
const inFolder = sourceModules.filter(({ path }) => path.includes('/'));

/** The folders whose inner folders do not see each other. */
const apart = ['panels'];

const imports = inFolder.flatMap(importsOf);

/** Files that are loaded late or as another program, and those that a test asks for. */
const standsAlone = new Set([
  ...imports.filter(({ isStatic }) => !isStatic).map(({ target }) => target),
  ...testedPaths(),
]);

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

describe('panels', () => {
  it('do not import each other', () => {
    const folderIn = (path: string) => path.split('/').slice(0, 2).join('/');
    const problems = imports.flatMap(({ module, target, place }) => {
      if (
        !target ||
        !apart.includes(folderOf(target)) ||
        folderOf(module.path) !== folderOf(target)
      )
        return [];
      if (folderIn(module.path) === folderIn(target)) return [];
      return [
        `${place}: ${folderIn(module.path)} imports from ${folderIn(target)}. ` +
          `Move what both need down, to evidence, ui, view or analysis, or let app hand it in.`,
      ];
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
  it('import each other in no circle, of types either', () => {
    const problems = circlesOf(imports).map(
      (circle) =>
        `${circle.map((path) => `src/${path}`).join(' → ')}: a circle; ` +
        `move what both ends need to a file that imports neither.`,
    );
    expect(problems).toEqual([]);
  });

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

  it('have at most 300 lines', () => {
    const problems = inFolder
      .map(({ path, text }) => ({ path, lines: linesOf(text) }))
      .filter(({ lines }) => lines > 300)
      .map(({ path, lines }) => `src/${path}: ${lines} lines; split it by subject (at most 300).`);
    expect(problems).toEqual([]);
  });

  it('are ideas: what is short and used once stands with its user', () => {
    const importers = new Map<string, Set<string>>();
    for (const { module, target } of imports)
      if (target) importers.set(target, (importers.get(target) ?? new Set()).add(module.path));
    const problems = inFolder
      .filter(({ path, text }) => codeLinesOf(text) < 20 && !standsAlone.has(path))
      .filter(({ path }) => !path.startsWith('i18n/messages/'))
      .flatMap(({ path }) => {
        const [user, other] = importers.get(path) ?? [];
        if (!user || other || folderOf(user) !== folderOf(path)) return [];
        if (posix.basename(user) === 'index.ts' && REGISTRIES.includes(posix.dirname(user)))
          return [];
        return [`src/${path}: short and used by src/${user} alone; move what it holds there.`];
      });
    expect(problems).toEqual([]);
  });

  it('have a median of 60 to 90 lines, besides the members of registries and the messages', () => {
    const sizes = inFolder
      .filter(({ path }) => !REGISTRIES.includes(posix.dirname(path)))
      .filter(({ path }) => !path.startsWith('i18n/messages/') && !path.endsWith('.d.ts'))
      .map(({ text }) => linesOf(text))
      .sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)];
    expect(median).toBeGreaterThanOrEqual(60);
    expect(median).toBeLessThanOrEqual(90);
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

  it('have a name of their own', () => {
    // Members of a registry are called by their ids, messages by what they are of in each language.
    const isNamedElsewhere = ({ path }: SourceModule) =>
      REGISTRIES.includes(posix.dirname(path)) || path.startsWith('i18n/messages/');
    const places = new Map<string, string[]>();
    for (const { node, place } of exported.filter(({ module }) => !isNamedElsewhere(module)))
      for (const name of namesDeclaredBy(node.declaration))
        places.set(name, [...(places.get(name) ?? []), place]);
    const problems = [...places]
      .filter(([, all]) => all.length > 1)
      .map(
        ([name, all]) => `${name} is exported by ${all.join(' and ')}: name each by its meaning.`,
      );
    expect(problems).toEqual([]);
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

/** How many lines of a text hold more than comments and imports. */
function codeLinesOf(text: string): number {
  return text.split('\n').filter((line) => !/^\s*(\/\/|\/?\*|import |$)/.test(line)).length;
}

/** The names that a declaration declares; each once, though a function may be declared for several types. */
function namesDeclaredBy(declaration: unknown): ReadonlySet<string> {
  if (!isNode(declaration)) return new Set();
  const declared =
    declaration.type === 'VariableDeclaration'
      ? (declaration.declarations as SyntaxNode[])
      : [declaration];
  return new Set(declared.flatMap(({ id }) => (isNode(id) ? String(id.name) : [])));
}
