import { instance } from '@viz-js/viz';
import { describe, expect, it } from 'vitest';
import { dot as writer } from '~/formats/data/dot';
import { dot } from '~/opening/readers/dot';
import { BUILT_IN, written } from '../../formats/data/written';
import { cellsOf, hasSharedFiles, issuesOf, readText, rowsOf, sharedText, tablesOf } from './read';

const read = async (text: string) => {
  const reading = await readText(dot, text);
  const { actors, ties } = tablesOf(reading);
  const lines = rowsOf(ties).map(
    ({ from, to, direction }) => `${from} ${direction === 'directed' ? '>' : '-'} ${to}`,
  );
  return { reading, actors: rowsOf(actors), ties: rowsOf(ties), lines };
};

/** The edges that GraphViz itself reads. */
const edgesOfGraphViz = async (text: string): Promise<readonly string[]> => {
  const viz = await instance();
  const {
    objects = [],
    edges = [],
    directed,
  } = viz.renderJSON(text) as {
    objects?: { name: string }[];
    edges?: { tail: number; head: number }[];
    directed: boolean;
  };
  return edges.map(
    ({ tail, head }) => `${objects[tail]?.name} ${directed ? '>' : '-'} ${objects[head]?.name}`,
  );
};

const TRICKY = [
  'digraph { a -> {b; c} -> d }',
  'digraph { a -> subgraph s {b c} }',
  'graph { a -- b -- c; d }',
  'digraph { {a b} -> {c d} }',
  'digraph { a:p:n -> b:w; /* a -> z */ // a -> y\n# a -> x\n }',
  'strict graph G { "a b" -- -1.5; é -- "q\\"r" }',
  'digraph { a -> {b -> c} }',
  'digraph { "x" + "y" -> z }',
  'DIGRAPH { NODE [shape=box] a -> b EDGE [color=red] b -> c }',
  'digraph { subgraph cluster_1 { a -> b } subgraph cluster_2 { c } b -> c }',
];

describe('DOT', () => {
  it.each(TRICKY)('has the edges that GraphViz finds in %s', async (text) => {
    expect((await read(text)).lines.toSorted()).toEqual((await edgesOfGraphViz(text)).toSorted());
  });

  it('gives what is in a scope its defaults, and what follows them only', async () => {
    const { actors, ties } = await read(`digraph { z; node [kind=state] edge [since=1931]
      a -> b; subgraph { node [kind=bloc]; c } c -> a [since=1936] }`);
    expect(actors).toEqual([
      { id: 'z' },
      { id: 'a', kind: 'state' },
      { id: 'b', kind: 'state' },
      { id: 'c', kind: 'bloc' },
    ]);
    expect(ties.map(({ since }) => since)).toEqual([1931, 1936]);
  });

  it('takes names from labels, of HTML the text, and groups from subgraphs', async () => {
    const { actors } =
      await read(`digraph { label="A \\"map\\""; subgraph cluster_w { label="The West";
      a [label="Rur\\nitania"]; b [label=<<b>Syl</b>davia &amp; <i>co</i>>] } c [label="\\N"]; d [code="007"] }`);
    expect(actors).toEqual([
      { id: 'a', name: 'Rur itania', inside: 'The West' },
      { id: 'b', name: 'Syldavia & co', inside: 'The West' },
      { id: 'c' },
      { id: 'd', code: '007' },
    ]);
  });

  it('knows directions of single edges, and leaves how they are drawn aside', async () => {
    const { reading, lines } = await read(
      'digraph { a -> b [dir=both, color=red, penwidth=2]; a -> b [dir=none]; a -> b }',
    );
    expect(lines).toEqual(['a - b', 'a - b', 'a > b']);
    expect(tablesOf(reading).ties?.columns.filter(({ role }) => role === 'ignore')).toHaveLength(3);
  });

  it('places what it cannot read', async () => {
    expect(issuesOf((await read('digraph {\n a -> [x] }')).reading)).toEqual([
      { severity: 'error', line: 2, column: 7, rule: 'broken-syntax', about: '[' },
    ]);
    for (const broken of [
      '',
      'digraph',
      'digraph {',
      'digraph { a -> "b }',
      'graph { /* }',
      'graph { <b }',
    ])
      expect((await read(broken)).reading).toMatchObject({
        tables: [],
        issues: [{ rule: 'broken-syntax' }],
      });
  });

  it('refuses subgraphs nested without end, and products without bounds', async () => {
    const deep = `digraph { ${'{ '.repeat(20_000)}`;
    expect((await read(deep)).reading.issues).toMatchObject([{ rule: 'too-deep' }]);
    const many = Array.from({ length: 1_000 }, (_, index) => `n${index}`).join(' ');
    expect((await read(`digraph { {${many}} -> {${many}} }`)).reading.issues).toMatchObject([
      { rule: 'too-much' },
    ]);
  });

  it('has of our own files names, ends, kinds, signs, ids and weights', async () => {
    const { actors, ties } = await read(await written(writer, BUILT_IN));
    expect(actors.map(({ id, name = id }) => [id, name])).toEqual(
      BUILT_IN.actors.map(({ id, name }) => [id, name.en]),
    );
    expect(ties.map(({ id, from, to, kind }) => [id, from, to, kind])).toEqual(
      BUILT_IN.relations.map(({ id, from, to, kind }) => [id, from, to, kind]),
    );
    expect(new Set(ties.map(({ sign }) => sign))).toEqual(new Set(['with', 'against', 'neither']));
  });
});

describe.runIf(hasSharedFiles)('real DOT', () => {
  it.each(['world.gv', 'unix.gv', 'Latin1.gv'])(
    'of %s has the edges that GraphViz finds',
    async (file) => {
      const text = sharedText(file, file === 'Latin1.gv' ? 'latin1' : 'utf8');
      const { lines } = await read(text);
      const drawn = await edgesOfGraphViz(text.replace('charset=latin1', ''));
      expect(lines.toSorted()).toEqual(drawn.toSorted());
    },
  );

  it('of world.gv has a tie for each member of a group', async () => {
    const { reading } = await read(sharedText('world.gv'));
    expect(reading.issues).toEqual([]);
    expect(cellsOf(tablesOf(reading).actors, 'id')).toContain('T35');
  });
});
