import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from '@apache-annotator/selector';
import { instance } from '@viz-js/viz';
import cytoscapeItself from 'cytoscape';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { lexer } from 'marked';
import papaparse from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { csv } from '~/formats/data/csv';
import { cx2 } from '~/formats/data/cx2';
import { cytoscape } from '~/formats/data/cytoscape';
import { dot } from '~/formats/data/dot';
import { gexf } from '~/formats/data/gexf';
import { graphml } from '~/formats/data/graphml';
import { jgf } from '~/formats/data/jgf';
import { json } from '~/formats/data/json';
import { report } from '~/formats/data/report';
import { SIGN_COLORS } from '~/formats/data/sign-colors';
import { webAnnotation } from '~/formats/data/web-annotation';
import { excerptOf } from '~/model/excerpt';
import { indexGraph } from '~/model/graph';
import { parseDatasetText } from '~/model/parse-dataset-text';
import { PALETTES } from '~/ui/palette';
import { datasetOf } from '../../fixtures/graph-of';
import { BUILT_IN, BUILT_IN_TEXT, written } from './written';

/** Leaves actors where they are. */
const PRESET = { name: 'preset' } as const;

/** The article, which is not part of the project. */
const SOURCE = join(
  import.meta.dirname,
  '../../../../shared/sources/russia-iran-treaty-2025.ar.txt',
);

const { actors } = BUILT_IN;
const relations = [...indexGraph(BUILT_IN).relations.values()];
const claims = relations.flatMap((relation) =>
  relation.claims.map((claim) => ({ relation, claim })),
);
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const quotesOf = (relation: (typeof relations)[number]) =>
  relation.claims.map((claim) => excerptOf(claim).exact).join('\n');

describe('the dataset as JSON', () => {
  it('is its own file, byte for byte, where that is at hand', async () => {
    const original = `\ufeff${BUILT_IN_TEXT.replaceAll('  ', '\t')}`;
    expect(await written(json, BUILT_IN, {}, { original })).toBe(original);
  });

  it('is read again without an issue, and written the same again', async () => {
    const text = await written(json, BUILT_IN);
    const { dataset, issues } = parseDatasetText(text);
    expect({ dataset, issues }).toEqual({ dataset: BUILT_IN, issues: [] });
    expect(await written(json, dataset as typeof BUILT_IN)).toBe(text);
  });
});

describe('CSV, as Papa Parse reads it', () => {
  const read = (text: string) =>
    papaparse.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

  it('has a row for each claim, with the columns that are documented', async () => {
    const { data, errors, meta } = read(await written(csv, BUILT_IN));
    expect(errors).toEqual([]);
    expect(meta.fields?.join(', ')).toBe(
      'relation_id, from, from_name, to, to_name, kind, sign, directed, modality, over, when, by, via, source, start, end, quote, translation, weight, at, record',
    );
    const expected = claims.map(({ relation, claim }) => ({
      id: relation.id,
      quote: excerptOf(claim).exact,
      place: `${excerptOf(claim).start}-${excerptOf(claim).end}`,
      translation: claim.translations?.en,
      voices: claim.by ?? [],
      sign: relation.sign,
      when: relation.when?.edtf ?? '',
    }));
    expect(
      data.map((row) => ({
        id: row.relation_id,
        quote: row.quote,
        place: `${row.start}-${row.end}`,
        translation: row.translation,
        voices: row.by ? row.by.split('; ') : [],
        sign: row.sign,
        when: row.when,
      })),
    ).toEqual(expected);
  });

  it('has a row for each actor too, in the language asked for', async () => {
    const text = await written(csv, BUILT_IN, { table: 'actors', locale: 'ar' });
    const { data } = read(text);
    expect(data.map(({ name }) => name)).toEqual(actors.map(({ name }) => name.ar));
    expect(data.map(({ acts_for: actsFor }) => actsFor)).toEqual(
      actors.map(({ actsFor }) => actsFor ?? ''),
    );
  });

  it('has coordinates as numbers, also below zero', async () => {
    const text = await written(csv, BUILT_IN, { table: 'actors' });
    const { data } = papaparse.parse<Record<string, unknown>>(text, {
      header: true,
      dynamicTyping: true,
    });
    const america = data.find(({ actor_id: id }) => id === 'united-states');
    expect(america).toMatchObject({ latitude: 38.9072, longitude: -77.0369 });
  });

  it('ends every line in CRLF, and begins with a byte order mark where one is wanted', async () => {
    const text = await written(csv, BUILT_IN, { bom: true });
    expect(text.startsWith('\ufeffrelation_id,from')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});

describe('GEXF, as graphology reads it', () => {
  const places = new Map(actors.map(({ id }, index) => [id as string, { x: index, y: 2 * index }]));

  it('has every actor and relation, signed, with quotes, places and colours', async () => {
    const graph = parseGexf(MultiGraph, await written(gexf, BUILT_IN, {}, { places }));
    expect(graph.nodes()).toEqual(ids(actors));
    expect(graph.edges()).toEqual(ids(relations));
    expect(graph.getNodeAttributes('iran')).toMatchObject({ label: 'Iran', x: 1, y: -2 });
    for (const relation of relations) {
      const { id, from, to } = relation;
      expect(graph.extremities(id)).toEqual([from, to]);
      expect(graph.isDirected(id)).toBe(relation.directed);
      expect(graph.getEdgeAttributes(id)).toMatchObject({
        sign: relation.sign,
        quote: quotesOf(relation),
        weight: relation.claims.length,
        color: rgbOf(SIGN_COLORS[relation.sign]),
      });
    }
  });

  it.each([
    ['2025-01-17', 'start="2025-01-17" end="2025-01-17"'],
    ['2024~', 'start="2024-01-01" end="2024-12-31"'],
    ['2022-02/..', 'start="2022-02-01"'],
    ['../1980', 'end="1980-12-31"'],
    ['0732', 'start="0732-01-01" end="0732-12-31"'],
    ['0000/0010', 'end="0010-12-31"'],
    ['-0500/0014', 'end="0014-12-31"'],
    ['1990/Y12000', 'start="1990-01-01"'],
  ])('has the date %s as the spell %s', async (edtf, spell) => {
    const text = await written(gexf, datasetOf(`A + B @${edtf}`));
    expect(text).toContain(`<spell ${spell}/>`);
  });

  it('has no spell for what is undated, before the first year or after the last', async () => {
    const dataset = datasetOf('A + B', 'B - C @0000', 'C - D @-0044', 'D - E @Y12000');
    expect(await written(gexf, dataset)).not.toContain('<spell');
  });

  it('tells the parallel edges of a kind apart, which Gephi would make one', async () => {
    const text = await written(gexf, datasetOf('A + B', 'B + A', 'A - B'));
    const kinds = [...text.matchAll(/<edge [^>]*kind="([^"]*)"/g)].map(([, kind]) => kind);
    expect(kinds).toEqual(['partnership', 'partnership 2', 'war']);
  });
});

describe('GraphML, as graphology reads it', () => {
  it('has every actor and relation with attributes of their types', async () => {
    const graph = parseGraphml(MultiGraph, await written(graphml, BUILT_IN, { locale: 'ar' }));
    expect(graph.nodes()).toEqual(ids(actors));
    expect(graph.edges()).toEqual(ids(relations));
    expect(graph.getNodeAttributes('iran')).toMatchObject({ name: 'إيران', latitude: 35.6892 });
    for (const relation of relations)
      expect(graph.getEdgeAttributes(relation.id)).toMatchObject({
        sign: relation.sign,
        directed: relation.directed,
        claims: relation.claims.length,
        quote: quotesOf(relation),
      });
  });

  it('has edges of one sort, as NetworkX refuses both in a file', async () => {
    const graph = parseGraphml(MultiGraph, await written(graphml, BUILT_IN));
    expect(graph.undirectedSize).toBe(0);
    expect(new Set(graph.mapEdges((_, { directed }) => directed))).toEqual(new Set([true, false]));
  });
});

describe('Cytoscape.js JSON, as Cytoscape.js itself reads it', () => {
  it('has everything, with the actors and relations as they are in the dataset', async () => {
    const places = new Map([['iran', { x: 5, y: 7 }]]);
    const cy = cytoscapeItself({ headless: true });
    cy.json(JSON.parse(await written(cytoscape, BUILT_IN, {}, { places })));
    expect(cy.nodes().map((node) => node.data('actor'))).toEqual(actors);
    expect(cy.edges().map((edge) => edge.data('relation'))).toEqual(BUILT_IN.relations);
    expect(cy.edges().map((edge) => edge.data('sign'))).toEqual(relations.map(({ sign }) => sign));
    expect(cy.getElementById('iran').position()).toEqual({ x: 5, y: 7 });
    const { name: _, dataset: id, ...rest } = cy.data();
    expect({ id, ...rest, actors, relations: BUILT_IN.relations }).toEqual(BUILT_IN);
    cy.destroy();
  });
});

describe('CX2', () => {
  it('has its aspects in order, counts them right, declares every attribute, and ends in success', async () => {
    const aspects = JSON.parse(await written(cx2, BUILT_IN)) as Record<string, object[]>[];
    const named = Object.assign({}, ...aspects.slice(1)) as Record<string, object[]>;
    expect(aspects.map((aspect) => Object.keys(aspect)[0])).toEqual([
      'CXVersion',
      'metaData',
      'attributeDeclarations',
      'networkAttributes',
      'nodes',
      'edges',
      'visualProperties',
      'status',
    ]);
    for (const count of named.metaData as { name: string; elementCount: number }[])
      expect(named[count.name]).toHaveLength(count.elementCount);
    const [declared] = named.attributeDeclarations as Record<
      string,
      Record<string, { d: string }>
    >[];
    const types = { string: 'string', integer: 'number', double: 'number', boolean: 'boolean' };
    for (const aspect of ['nodes', 'edges'])
      for (const { v } of named[aspect] as { v: object }[])
        for (const [name, value] of Object.entries(v))
          expect(typeof value).toBe(types[declared?.[aspect]?.[name]?.d as keyof typeof types]);
    expect((named.edges as { s: number; t: number }[]).map(({ s, t }) => [s, t])).toEqual(
      relations.map(({ from, to }) => [ids(actors).indexOf(from), ids(actors).indexOf(to)]),
    );
    expect(named.status).toEqual([{ success: true }]);
  });

  it('is drawn by the Cytoscape Consortium’s own converter, in the colours of the signs', async () => {
    vi.stubGlobal('self', globalThis);
    const { default: converter } = await import('@js4cytoscape/cx-viz-converter');
    vi.unstubAllGlobals();
    const places = new Map(
      actors.map(({ id }, index) => [id as string, { x: index, y: 9 - index }]),
    );
    const network = converter.convert(
      JSON.parse(await written(cx2, BUILT_IN, {}, { places })),
      'cytoscapeJS',
    );
    const cy = cytoscapeItself({ headless: true, styleEnabled: true, ...network, layout: PRESET });
    expect(cy.nodes().map((node) => node.style('label'))).toEqual(
      actors.map(({ name }) => name.en),
    );
    expect(cy.nodes().map((node) => node.position())).toEqual([...places.values()]);
    expect(cy.edges().map((edge) => edge.style('line-color'))).toEqual(
      relations.map((relation) => rgbOf(SIGN_COLORS[relation.sign])),
    );
    expect(
      cy.edges().map((edge) => [edge.source().data('actor_id'), edge.target().data('actor_id')]),
    ).toEqual(relations.map(({ from, to }) => [from, to]));
    cy.destroy();
  });
});

describe('DOT, as GraphViz reads it', () => {
  it('has every actor and relation, with colours, heads and quotes', async () => {
    const { objects, edges } = (await instance()).renderJSON(await written(dot, BUILT_IN)) as {
      objects: Record<string, string>[];
      edges: Record<string, string>[];
    };
    expect(objects.map(({ name }) => name)).toEqual(ids(actors));
    expect(edges.map(({ id }) => id)).toEqual(ids(relations));
    expect(edges.map(({ color }) => color)).toEqual(
      relations.map((relation) => SIGN_COLORS[relation.sign]),
    );
    expect(edges[0]?.tooltip).toContain(relations[0]?.claims[0]?.quote?.exact);
  });
});

describe('JSON Graph Format', () => {
  it('holds the whole dataset', async () => {
    const { graph } = JSON.parse(await written(jgf, BUILT_IN));
    const { id, metadata, nodes, edges } = graph;
    const { dataset, issues } = parseDatasetText(
      JSON.stringify({
        id,
        ...metadata,
        actors: Object.entries(nodes).map(([actor, node]) => ({
          id: actor,
          ...(node as { metadata: object }).metadata,
        })),
        relations: edges.map((edge: Record<string, object>) => ({
          id: edge.id,
          from: edge.source,
          to: edge.target,
          ...edge.metadata,
        })),
      }),
    );
    expect({ dataset, issues }).toEqual({ dataset: BUILT_IN, issues: [] });
  });

  it('has the dataset’s own actors and relations', async () => {
    const { graph } = JSON.parse(await written(jgf, BUILT_IN)) as {
      graph: {
        nodes: Record<string, { metadata: object }>;
        edges: {
          id: string;
          source: string;
          target: string;
          directed: boolean;
          metadata: object;
        }[];
      };
    };
    expect(Object.entries(graph.nodes).map(([id, { metadata }]) => ({ id, ...metadata }))).toEqual(
      actors,
    );
    expect(
      graph.edges.map(({ id, source, target, metadata }) => ({
        id,
        from: source,
        to: target,
        ...metadata,
      })),
    ).toEqual(BUILT_IN.relations);
    expect(graph.edges.map(({ directed }) => directed)).toEqual(
      relations.map((relation) => relation.directed),
    );
    // Its schema allows nothing else.
    const names = (items: readonly object[]) => [...new Set(items.flatMap(Object.keys))].sort();
    expect(names([graph])).toEqual([
      'directed',
      'edges',
      'id',
      'label',
      'metadata',
      'nodes',
      'type',
    ]);
    expect(names(Object.values(graph.nodes))).toEqual(['label', 'metadata']);
    expect(names(graph.edges)).toEqual([
      'directed',
      'id',
      'label',
      'metadata',
      'relation',
      'source',
      'target',
    ]);
  });
});

describe('Web Annotations', () => {
  it('select the words of each claim by text and by position', async () => {
    const collection = JSON.parse(await written(webAnnotation, BUILT_IN));
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: claims.length,
    });
    const { items } = collection.first;
    expect(new Set(ids(items)).size).toBe(claims.length);
    expect(items.map(({ target }: { target: { selector: object[] } }) => target.selector)).toEqual(
      claims.map(({ claim }) => {
        const { exact, prefix, suffix, start, end } = excerptOf(claim);
        return [
          { type: 'TextQuoteSelector', exact, prefix, suffix },
          { type: 'TextPositionSelector', start, end },
        ];
      }),
    );
  });

  const isThere = existsSync(SOURCE);
  if (!isThere) console.warn(`Skipped: the article is not at ${SOURCE}.`);
  it.skipIf(!isThere)(
    'are each found once in the article, by text and by position, by Apache Annotator',
    async () => {
      const text = readFileSync(SOURCE, 'utf8');
      const { items } = JSON.parse(await written(webAnnotation, BUILT_IN)).first;
      const found = items.map(async ({ target }: { target: { selector: [never, never] } }) => {
        const [quote, position] = target.selector;
        return Promise.all([
          rangesIn(textQuoteSelectorMatcher(quote), text),
          rangesIn(textPositionSelectorMatcher(position), text),
        ]);
      });
      expect(await Promise.all(found)).toEqual(
        claims.map(({ claim }) => [[excerptOf(claim).exact], [excerptOf(claim).exact]]),
      );
    },
  );

  it('name the published text where there is one, otherwise the very text by its hash', async () => {
    const sourceIn = async (dataset: typeof BUILT_IN) =>
      JSON.parse(await written(webAnnotation, dataset)).first.items[0].target.source;
    expect(await sourceIn(datasetOf('A + B'))).toBe('https://example.org/text');
    expect(await sourceIn(BUILT_IN)).toBe(`urn:sha256:${BUILT_IN.sources[0]?.sha256}`);
  });
});

describe('the evidence report, as marked reads it', () => {
  it.each(['en', 'ar'] as const)('quotes every claim once, numbered, in %s', async (locale) => {
    const tokens = lexer(await written(report, BUILT_IN, { locale }));
    const headings = tokens.filter((token) => token.type === 'heading' && token.depth === 3);
    const texts = tokens.flatMap((token) => ('text' in token ? [String(token.text)] : []));
    expect(headings).toHaveLength(relations.length);
    const numbered = texts.filter((text) => /^\*\*\[\d+\]\*\*/.test(text));
    expect(numbered).toHaveLength(claims.length);
    const quoted = tokens.flatMap((token) => (token.type === 'blockquote' ? [plain(token)] : []));
    for (const { claim } of claims) expect(quoted).toContain(excerptOf(claim).exact.trim());
    const [diagram] = tokens.filter((token) => token.type === 'code');
    expect(diagram).toMatchObject({ lang: 'mermaid' });
    expect(String(diagram && 'text' in diagram && diagram.text)).toMatch(/^flowchart LR\n/);
  });

  it('says in the diagram which relations are over', async () => {
    const text = await written(report, datasetOf('A war B ended', 'C war D'), { locale: 'en' });
    const [, diagram = ''] = /```mermaid\n([^`]*)```/.exec(text) ?? [];
    expect(diagram.match(/\|"[^"]*"\|/g)).toEqual(['|"War (over)"|', '|"War"|']);
  });

  it('leaves the diagram out where Mermaid would not draw it', async () => {
    const many = Array.from({ length: 501 }, (_, index) => `A${index} + B`);
    const text = await written(report, datasetOf(...many));
    expect(text).not.toContain('```');
    expect(text).toContain('Too many relations for a diagram');
  });
});

it('colours the signs as the explorer does on light paper', () => {
  const { with: along, against, neither } = PALETTES.light;
  expect(SIGN_COLORS).toEqual({ with: along, against, neither });
});

/** What a matcher finds in a text. */
async function rangesIn(
  matcher: ReturnType<typeof textQuoteSelectorMatcher>,
  text: string,
): Promise<readonly string[]> {
  const chunk = { data: text };
  const scope = {
    currentChunk: chunk,
    nextChunk: () => null,
    previousChunk: () => null,
    precedesCurrentChunk: () => false,
  };
  const found: string[] = [];
  for await (const { startIndex, endIndex } of matcher(scope))
    found.push(text.slice(startIndex, endIndex));
  return found;
}

/** What a reader sees of a token. */
function plain(token: object): string {
  if ('tokens' in token && Array.isArray(token.tokens)) return token.tokens.map(plain).join('');
  return 'text' in token ? String(token.text) : '';
}

function rgbOf(color: string): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return `rgb(${parts.join(',')})`;
}
