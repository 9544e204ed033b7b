import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('a table of 50 MB is read with 500 MB of memory', () => {
  const script = join(import.meta.dirname, 'read-large.ts');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=500', '--import', 'tsx', script],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
  );
  expect(stderr).toBe('');
  const { memory, told, ...read } = JSON.parse(stdout);
  expect(read).toMatchObject({ rows: 100_000, last: 'r99999', issues: [] });
  expect(read.bytes).toBeGreaterThan(45_000_000);
  expect(read.place.line).toBe(100_000);
  expect(told).toBeGreaterThan(10);
  expect(memory).toBeLessThan(500);
});
