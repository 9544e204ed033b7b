import { instance } from '@viz-js/viz';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import cytoscapeItself from 'cytoscape';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { lexer, type Token } from 'marked';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '~/formats/data/csv';
import { cx2 } from '~/formats/data/cx2';
import { cytoscape } from '~/formats/data/cytoscape';
import type { DataFormat, DataOptions } from '~/formats/data/data-format';
import { dot } from '~/formats/data/dot';
import { gexf } from '~/formats/data/gexf';
import { graphml } from '~/formats/data/graphml';
import { jgf } from '~/formats/data/jgf';
import { json } from '~/formats/data/json';
import { report } from '~/formats/data/report';
import { webAnnotation } from '~/formats/data/web-annotation';
import type { Dataset } from '~/model/schema';
import { datasetOf } from '../../fixtures/graph-of';
import { written } from './written';

const FIXTURE = datasetOf('A + B @2001: fact, claim by C', 'B other- C', 'C 0> A');

const ATTACKS = [
  '<script>alert(1)</script>',
  ']]>',
  '<!--',
  '&amp;&#0;&lt;',
  '\0',
  '\ud800',
  '\udc00a',
  '\ufffe',
  '\u202eevil\u2066',
  '=cmd()',
  ' \t=1+1',
  "' \t=1+1",
  '\r=1',
  '@SUM(A1)',
  '-2+3',
  '＝1',
  '"',
  "'",
  '\\',
  '\\"',
  '\\N',
  ',;\t|',
  '\r\n',
  '\u2028',
  '```',
  '# heading',
  '- item',
  '1. item',
  '[x](javascript:alert(1))',
  '![x](//e.org/x.png)',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '> quote',
  '---',
  '***',
  '%%{init: {}}%%',
  'end',
  '$1$',
  '{"a":1}',
  '*/',
  '}',
  '💥',
  'علي',
];

/** Text of attacks and of anything. */
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

/** The fixture with the same text wherever a dataset may have text. */
function withText(text: string): Dataset {
  const words = { en: text, ar: text };
  const [source] = FIXTURE.sources;
  return {
    ...FIXTURE,
    title: words,
    description: words,
    sources: source ? [{ ...source, title: words, publisher: words }] : [],
    actors: FIXTURE.actors.map((actor) => ({
      ...actor,
      name: words,
      description: words,
      aliases: { en: [text], ar: [text] },
    })),
    relations: FIXTURE.relations.map((relation) => ({
      ...relation,
      ...(relation.kind === 'other' ? { label: words } : {}),
      instrument: { name: words, duration: words },
      claims: relation.claims.map((claim) => ({
        ...claim,
        quote: { ...claim.quote, exact: text, prefix: text, suffix: text },
        translations: words,
        note: words,
      })),
    })),
  };
}

/**
 * What GraphViz reads in a file; undefined where it falls over itself, as it does over a line break
 * before `=1` and two signs beyond U+FFFF. One that has read much runs out of bounds, so each is new.
 */
async function readDot(file: string) {
  const viz = await instance();
  try {
    return viz.renderJSON(file) as {
      objects: Record<string, string>[];
      edges: Record<string, string>[];
    };
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) return undefined;
    throw error;
  }
}

/** Holds a file against what must be so, whatever the text of the data. */
async function check(
  format: DataFormat,
  judge: (file: string, text: string) => void | Promise<void>,
  { runs = 20, ...options }: Partial<DataOptions> & { readonly runs?: number } = {},
) {
  const judgeOne = async (text: string) => {
    const file = await written(format, withText(text), options);
    // What is saved is UTF-8.
    await judge(new TextDecoder().decode(new TextEncoder().encode(file)), text);
  };
  const isSlow = runs < 20;
  for (const attack of isSlow ? [ATTACKS.join(' ')] : ATTACKS) await judgeOne(attack);
  await judgeOne('<&"=\\`#\0\ud800'.repeat(2_000));
  await fc.assert(fc.asyncProperty(hostile, judgeOne), { numRuns: runs });
}

const UNLASTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as it may come back from a reader: what no file can hold has become U+FFFD. */
const lasting = (text: string) => text.replace(UNLASTING, '\ufffd');

const { actors, relations } = FIXTURE;
const actorIds = actors.map(({ id }) => id as string);
const relationIds = relations.map(({ id }) => id as string);

describe('hostile text in the data', () => {
  it.each([
    ['GEXF', gexf, 'edge'],
    ['GraphML', graphml, 'edge'],
  ] as const)('leaves %s well-formed XML with nothing new in it', async (_, format, tag) => {
    await check(format, (file) => {
      const xml = new DOMParser({ onError: onErrorStopParsing }).parseFromString(file, 'text/xml');
      expect(xml.getElementsByTagName('node').length).toBe(actors.length);
      expect(xml.getElementsByTagName(tag).length).toBe(relations.length);
      expect(xml.getElementsByTagName('script').length).toBe(0);
    });
  });

  it('comes back from GEXF and GraphML as it was', async () => {
    await check(graphml, (file, text) => {
      const graph = parseGraphml(MultiGraph, file);
      expect([graph.nodes(), graph.edges()]).toEqual([actorIds, relationIds]);
      expect(graph.getNodeAttribute('A', 'name')).toBe(lasting(text));
    });
    await check(gexf, (file, text) => {
      const graph = parseGexf(MultiGraph, file);
      expect([graph.nodes(), graph.edges()]).toEqual([actorIds, relationIds]);
      expect(graph.getNodeAttribute('A', 'name')).toBe(lasting(text));
    });
  });

  it.each(['relations', 'actors'] as const)(
    'stays within its cell in a CSV of %s, and is no formula there',
    async (table) => {
      await check(
        csv,
        (file, text) => {
          const { data, errors } = papaparse.parse<Record<string, string>>(file, {
            header: true,
            skipEmptyLines: true,
            newline: '\r\n',
          });
          const claims = relations.flatMap((relation) => relation.claims);
          expect(errors).toEqual([]);
          expect(data).toHaveLength(table === 'actors' ? actors.length : claims.length);
          for (const row of data) {
            const value = row[table === 'actors' ? 'name' : 'quote'] ?? '';
            expect([lasting(text), `'${lasting(text)}`]).toContain(value);
            for (const cell of Object.values(row))
              expect(cell.trim()).not.toMatch(/^(?!-[\d.e-]+$)[=+\-@＝]/);
          }
        },
        { table },
      );
    },
  );

  it('comes back from JSON, Cytoscape.js, CX2, JGF and annotations as it was', async () => {
    for (const format of [json, jgf, webAnnotation, cx2])
      await check(format, (file, text) => {
        const texts: unknown[] = [];
        JSON.parse(file, (_key, value) => {
          texts.push(value);
          return value;
        });
        expect(texts).toContain(text);
      });
    await check(cytoscape, (file, text) => {
      const cy = cytoscapeItself({ headless: true });
      cy.json(JSON.parse(file));
      expect(cy.nodes().map((node) => node.data('name'))).toEqual(actors.map(() => text));
      expect(cy.edges().length).toBe(relations.length);
      cy.destroy();
    });
  });

  it('comes back from GraphViz as it was', async () => {
    let judged = 0;
    await check(
      dot,
      async (file, text) => {
        const read = await readDot(file);
        if (!read) return;
        judged += 1;
        const { objects, edges } = read;
        expect(objects.map(({ name }) => name)).toEqual(actorIds);
        expect(edges.map(({ id }) => id)).toEqual(relationIds);
        expect(objects[0]?.label).toBe(
          lasting(text)
            .replaceAll('&', '&amp;')
            .replaceAll('\\', '\\\\')
            .replace(/\r\n|\r|\n/g, '\\n'),
        );
      },
      { runs: 12 },
    );
    expect(judged).toBeGreaterThan(7);
  });

  it('is nothing but words in a report', async () => {
    await check(report, (file) => {
      const kinds = kindsOf(lexer(file));
      for (const kind of [
        'html',
        'link',
        'image',
        'codespan',
        'em',
        'del',
        'table',
        'hr',
        'lheading',
      ])
        expect(kinds).not.toContain(kind);
      expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(3 + relations.length);
      expect(kinds.filter((kind) => kind === 'code')).toHaveLength(1);
      expect(kinds.filter((kind) => kind === 'list')).toHaveLength(1);
    });
  });

  it('is nothing but labels in a Mermaid diagram', async () => {
    const line =
      /^(?:flowchart LR| {2}n\d+\["[^"]*"\]| {2}n\d+ <?[-xo]{2,3}>?[xo]?\|"[^"]*"\| n\d+| {2}linkStyle [\d,]+ stroke:#[0-9a-f]{6})$/;
    await check(report, (file) => {
      const [, diagram = ''] = /```mermaid\n([^`]*)```/.exec(file) ?? [];
      if (diagram === '') return;
      for (const text of diagram.trimEnd().split('\n')) expect(text).toMatch(line);
      expect(diagram).not.toMatch(/%%|<script|javascript:/);
    });
  });
});

/** The kinds of all tokens of a Markdown file, those within others too. */
function kindsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) => [
    token.type,
    ...('tokens' in token && token.tokens ? kindsOf(token.tokens) : []),
    ...('items' in token && Array.isArray(token.items) ? kindsOf(token.items) : []),
  ]);
}
