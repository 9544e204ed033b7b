import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FORMATS } from '~/formats/data';
import { READERS } from '~/opening/readers';
import { BUILT_IN, written } from '../../formats/data/written';
import { hasSharedFiles, readText, sharedText } from './read';

/** How often each property is tried, times the variable `FUZZ_RUNS`. */
const RUNS = 40 * Number(process.env.FUZZ_RUNS ?? 1);

/** Rows of a table that are looked at: all of a small one, and as many of a large one. */
const MOST_ROWS = 200;

/** Small texts of every format, whose parts hostile files are made of. */
const SEEDS: readonly string[] = [
  '<graphml><key id="k" for="node" attr.name="n"/><graph edgedefault="directed"><node id="a"><data key="k">x</data></node><edge source="a" target="b"/></graph></graphml>',
  '<gexf><graph defaultedgetype="directed"><nodes><node id="a" label="A"/></nodes><edges><edge id="1" source="a" target="a" start="1931"><spells><spell end="x"/></spells></edge></edges></graph></gexf>',
  '{"elements": {"nodes": [{"data": {"id": 1}}], "edges": [{"data": {"source": 1, "target": 1}}]}}',
  '[{"CXVersion": "2.0"}, {"nodes": [{"id": 0, "v": {"n": "A"}}]}, {"edges": [{"id": 0, "s": 0, "t": 0}]}]',
  '[{"nodes": [{"@id": 0, "n": "A"}]}, {"edgeAttributes": [{"po": 0, "n": "x", "v": []}]}]',
  '{"graph": {"type": "entente", "nodes": {"a": {}}, "edges": [{"source": "a", "target": "a"}]}}',
  '{"generated_by": "Entente", "data": {"dataset": "x"}, "elements": {"nodes": [null], "edges": {}}}',
  '{"nodes": {"1": {"display": {"name": "A"}}}, "edges": {"1": {"node1_id": 1, "node2_id": 1}}}',
  'digraph { a -> {b; c} [label=<x>]; subgraph s { d } node [k="v\\n"] }',
  '*Vertices 2\n1 "A" 0 0\n*Arcs :1 "x"\n1 2 -1 l "y"\n*Matrix\n0 1\n1 0\n*Vector v\n*Vertices 2\n1\n2\n',
  'dl n=2 nm=2 format=fullmatrix\nlabels: A B\nlevel labels: x y\ndata:\n0 1 1 0\n0 -1 -1 0\n',
  'dl n=2 format=edgelist1\nlabels embedded\ndata:\nA B 1\n!\nB A',
  '% asym signed\n1 2 -1 1262304000\n# x\n2 3 1\n',
];

/** What breaks readers: marks of every syntax, names of object properties, and odd characters. */
const PARTS = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '&amp;',
    '&x;',
    '"',
    "'",
    '\\',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '\0',
    '\ufeff',
    '\ud800',
    '\u200f',
    '\r',
    '\n',
    '\r\n',
    ' ',
    '\t',
    ',',
    ';',
    ':',
    '=',
    '+',
    '->',
    '--',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'true',
    '1e999',
    '-0',
    '99999999999999999999',
    '*',
    '%',
    '#',
    '!',
  ],
];

const mutations = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          cut: fc.nat(12),
          put: fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 5 })),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map(([text, edits]) =>
      edits.reduce((edited, { at, cut, put }) => {
        const start = Math.floor(at * edited.length);
        return edited.slice(0, start) + put + edited.slice(start + cut);
      }, text),
    );

/** Nothing is thrown, what goes wrong has a rule of its own, and every record has its place and source. */
async function expectHandled(text: string): Promise<void> {
  for (const reader of READERS) {
    if (reader.isBinary) continue;
    expect(reader.recognise('file', text.slice(0, 4096))).toBeGreaterThanOrEqual(0);
    const { tables, issues } = await readText(reader, text);
    const failures = issues.filter(({ rule }) => rule === 'unreadable');
    expect(failures, `${reader.id} failed on ${JSON.stringify(text)}`).toEqual([]);
    for (const { rows, columns, placeOf, recordOf } of tables.filter(
      ({ content }) => content !== 'cells',
    )) {
      const step = Math.max(1, Math.ceil(rows.length / MOST_ROWS));
      for (let index = 0; index < rows.length; index += step) {
        expect(rows[index]?.length).toBeLessThanOrEqual(columns.length);
        expect(placeOf(index, 0).line).toBeGreaterThan(0);
        const { at, text: record } = recordOf(index);
        expect(at).toMatch(/^(?:line=\d+|\/.*)/s);
        expect(record.length).toBeLessThanOrEqual(1_000);
        expect(text).toContain(record.slice(0, 10).replace(/\ufffd.*$/s, ''));
      }
    }
  }
}

describe('every reader', () => {
  it('handles any text', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ maxLength: 200 }), expectHandled), {
      numRuns: RUNS,
    });
  }, 120_000);

  it('handles small files of every format with mistakes in them', async () => {
    await fc.assert(fc.asyncProperty(mutations(SEEDS), expectHandled), { numRuns: 4 * RUNS });
  }, 120_000);

  it('handles any JSON', async () => {
    const texts = fc.json({ maxDepth: 4 });
    await fc.assert(fc.asyncProperty(texts, expectHandled), { numRuns: RUNS });
  }, 120_000);

  it('leaves the prototypes of objects alone', async () => {
    for (const seed of SEEDS)
      await expectHandled(
        seed.replaceAll(/\b[aAn]\b/g, '__proto__').replaceAll(/\bk\b/g, 'constructor'),
      );
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('knows the small files of its format among all others', async () => {
    const best = (text: string) =>
      READERS.toSorted((a, b) => b.recognise('file', text) - a.recognise('file', text))[0]?.id;
    for (const format of DATA_FORMATS) {
      const text = (await written(format, BUILT_IN)).slice(0, 4096);
      const reader = READERS.find(
        ({ id }) => id === format.id || (format.id === 'json' && id === 'entente'),
      );
      if (reader) expect(best(text)).toBe(reader.id);
    }
  });

  it('reads hostile repetition in time that grows with its length', async () => {
    for (const part of PARTS) {
      for (const reader of READERS) await readText(reader, part.repeat(30_000));
    }
  }, 240_000);

  it.each([
    [
      'blanks in an interval',
      `<gexf><graph><edges><edge intervals="[${' '.repeat(200_000)}"/></edges></graph></gexf>`,
    ],
    [
      'blanks in an option',
      `dl n=2 format${' '.repeat(200_000)};\ndiagonal${' '.repeat(200_000)};\ndata:\n0 1 1 0`,
    ],
    ['sections without lines', `*Vertices 100000\n${'*Arcs\n'.repeat(50_000)}`],
    ['matrices without values', `*Vertices 500\n${'*Matrix\n'.repeat(50_000)}`],
  ])(
    'is not held up by %s',
    async (_, text) => {
      await expectHandled(text);
    },
    60_000,
  );
});

describe.runIf(hasSharedFiles)('every reader, with mistakes in real files', () => {
  const FILES = [
    'cases/12-spells.gexf',
    'cases/16-yed-groups.graphml',
    'cases/18-arcslist.net',
    'cases/20-big-ids.cyjs',
    'gahuku-gama-GAMA.DAT',
    'glypican2.cx2',
    'usual_suspects.jgf.json',
    'world.gv',
    'sampson-SAM_AFF3.NET',
  ];

  it.each([
    ['airlines.graphml', 'graphml'],
    ['trade-1898.gexf', 'gexf'],
    ['genemania-export.cyjs.json', 'cytoscape'],
    ['gene-network-elements.cyjs.json', 'cytoscape'],
    ['cases/20-big-ids.cyjs', 'cytoscape'],
    ['wntsignaling.cx', 'cx'],
    ['glypican2.cx2', 'cx2'],
    ['large-network.valid.cx2', 'cx2'],
    ['les_miserables.jgf.json', 'jgf'],
    ['oligrapher-demo-data.json', 'oligrapher'],
    ['world.gv', 'dot'],
    ['unix.gv', 'dot'],
    ['countries-Trade.paj', 'pajek'],
    ['sampson-SAM_AFF3.NET', 'pajek'],
    ['slovene-parties-Stranke94.net', 'pajek'],
    ['gahuku-gama-GAMA.DAT', 'dl'],
  ])('knows %s by its first characters, under any name', (file, id) => {
    const head = sharedText(file).slice(0, 4_096);
    const sorted = READERS.toSorted((a, b) => b.recognise('x', head) - a.recognise('x', head));
    expect(sorted[0]?.id).toBe(id);
  });

  it('handles them', async () => {
    const texts = FILES.map((file) => sharedText(file));
    await fc.assert(fc.asyncProperty(mutations(texts), expectHandled), { numRuns: 2 * RUNS });
  }, 120_000);

  it('handles real files that are cut off', async () => {
    for (const file of FILES) {
      const text = sharedText(file);
      for (const part of [0.1, 0.5, 0.9]) await expectHandled(text.slice(0, text.length * part));
    }
  }, 120_000);
});
