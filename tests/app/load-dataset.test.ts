import { createHash } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDataset } from '~/app/load-dataset';
import { datasetOf, rawDatasetOf } from '../fixtures/graph-of';

let server: Server | undefined;

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

describe('loading a dataset', () => {
  it('gives the dataset', async () => {
    const address = await serve((_, response) =>
      response.end(JSON.stringify(rawDatasetOf('A + B'))),
    );
    expect(await loadDataset(address)).toEqual({ ok: true, value: datasetOf('A + B') });
  });

  it('does not check again what was checked when the site was built, and nothing else', async () => {
    const text = JSON.stringify({ ...rawDatasetOf('A + B'), title: 7 });
    const address = await serve((_, response) => response.end(text));
    const checked = createHash('sha256').update(text).digest('hex');
    expect(await loadDataset(address, { checked })).toEqual({ ok: true, value: JSON.parse(text) });
    expect(await loadDataset(address, { checked: checked.replace(/^./, 'x') })).toMatchObject({
      ok: false,
      failure: { type: 'invalid' },
    });
  });

  it('says with what a server refused', async () => {
    const address = await serve((_, response) => response.writeHead(404).end('nothing here'));
    expect(await loadDataset(address)).toEqual({
      ok: false,
      failure: { type: 'missing', status: 404 },
    });
  });

  it('says when nobody answers', async () => {
    expect(await loadDataset('http://127.0.0.1:1/')).toEqual({
      ok: false,
      failure: { type: 'offline' },
    });
  });

  it('waits no longer than it should', async () => {
    const address = await serve((_, response) => response.write('{'));
    expect(await loadDataset(address, { timeout: 100 })).toEqual({
      ok: false,
      failure: { type: 'slow' },
    });
  });

  it('stops reading what is too large, whatever it says of itself', async () => {
    const address = await serve((_, response) => {
      for (let part = 0; part < 50; part += 1) response.write(' '.repeat(1_000));
      response.end();
    });
    expect(await loadDataset(address, { maxBytes: 10_000 })).toEqual({
      ok: false,
      failure: { type: 'large' },
    });
  });

  it('names whatever is wrong with what arrived, in structure or in meaning, and where', async () => {
    const raw = rawDatasetOf('A + B');
    const shapeless = await serve((_, response) =>
      response.end(JSON.stringify({ ...raw, title: 7, sources: 'none' })),
    );
    expect(await loadDataset(shapeless)).toMatchObject({
      ok: false,
      failure: {
        type: 'invalid',
        issues: expect.arrayContaining([
          expect.objectContaining({ pointer: '/title', line: 1 }),
          expect.objectContaining({ pointer: '/sources', line: 1 }),
        ]),
      },
    });
  });

  it('does not open what is well formed and names an actor that is not there', async () => {
    const raw = rawDatasetOf('A + B');
    const actors = (raw.actors as readonly unknown[]).slice(1);
    const address = await serve((_, response) => response.end(JSON.stringify({ ...raw, actors })));
    expect(await loadDataset(address)).toMatchObject({
      ok: false,
      failure: {
        type: 'invalid',
        issues: expect.arrayContaining([
          expect.objectContaining({ severity: 'error', pointer: '/relations/0/from' }),
        ]),
      },
    });
  });

  it('says of what is no JSON where it ceases to be', async () => {
    const address = await serve((_, response) => response.end('<!doctype html>'));
    expect(await loadDataset(address)).toMatchObject({
      ok: false,
      failure: { type: 'invalid', issues: [{ line: 1, column: 1 }] },
    });
  });
});
