/** `npm test`: every test there is, in Node, in a browser page and over the built site. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findOrInstallBrowser } from './browser.ts';
import { type Tally, tallyPlaywright, tallyVitest } from './reports.ts';

/** How many lines of a runner's complaints are repeated in the end. */
const REPEATED = 30;

interface Part {
  name: string;
  /** The test runner, told to write its report into a file. */
  command: (report: string) => string;
  // biome-ignore lint/suspicious/noExplicitAny: each runner has its own shape of report
  tally: (report: any) => Tally;
}

const vitest = (project: string): Pick<Part, 'command' | 'tally'> => ({
  command: (report) =>
    `npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`,
  tally: tallyVitest,
});

/** The longest first, so that none is left alone in the end. */
const PARTS: readonly Part[] = [
  {
    name: 'journeys',
    command: () =>
      'npx playwright test --config tests/e2e/playwright.config.ts --reporter=list,json',
    tally: tallyPlaywright,
  },
  { name: 'browser', ...vitest('browser') },
  { name: 'node', ...vitest('node') },
];

// React leaves its testing tools out of a production build.
delete process.env.NODE_ENV;

await findOrInstallBrowser().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const reports = mkdtempSync(join(tmpdir(), 'entente-tests-'));
const waiting = [...PARTS];
const results: string[] = [];
const complaints: string[] = [];
let passed = 0;
let failed = 0;
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runWaiting));
rmSync(reports, { recursive: true });

for (const complaint of complaints) console.log(`\n${complaint}`);
console.log(`\n${results.join('\n')}\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs one part after the other until none is left. */
async function runWaiting(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const start = performance.now();
    const tally = await run(part);
    passed += tally.passed;
    failed += tally.failed;
    complaints.push(
      ...tally.complaints.map((complaint) => firstLines(`${part?.name}: ${complaint}`)),
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    results.push(`${part.name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`);
  }
}

/**
 * Runs a test runner and reads its report. One that breaks without naming a test, as by an error that
 * no test waits for, counts as one failure, and the end of what it printed stands for it.
 */
async function run({ name, command, tally }: Part): Promise<Tally> {
  const report = join(reports, `${name}.json`);
  const child = spawn(command(report), {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      console.log(`${name} │ ${line}`);
      lines.push(line);
    });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const counted: Tally = existsSync(report)
    ? tally(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, complaints: [] };
  if (code === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1, complaints: [lines.slice(-REPEATED).join('\n')] };
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, REPEATED).join('\n');
}
