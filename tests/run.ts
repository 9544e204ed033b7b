/** `npm test`: every test there is, in Node, in a browser page and over the built site. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findOrInstallBrowser } from './browser.ts';

interface Tally {
  passed: number;
  failed: number;
}

interface Part {
  name: string;
  /** The test runner, told to write its report into a file. */
  command: (report: string) => string;
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the report is the runner's own
  tally: (json: any) => Tally;
}

const vitest = (project: string): Pick<Part, 'command' | 'tally'> => ({
  command: (report) =>
    `npx vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${report}"`,
  tally: (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }),
});

/** The longest first, so that none is left alone in the end. */
const PARTS: readonly Part[] = [
  {
    name: 'journeys',
    command: () =>
      'npx playwright test --config tests/e2e/playwright.config.ts --reporter=list,json',
    tally: ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    }),
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
const total: Tally = { passed: 0, failed: 0 };
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runWaiting));
rmSync(reports, { recursive: true });

console.log(`\n${results.join('\n')}\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one part after the other until none is left. */
async function runWaiting(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const start = performance.now();
    const { passed, failed } = await run(part);
    total.passed += passed;
    total.failed += failed;
    const seconds = Math.round((performance.now() - start) / 1000);
    results.push(`${part.name}: ${passed} passed, ${failed} failed in ${seconds} s`);
  }
}

/** Runs a test runner and reads its report; one that breaks without naming a test counts as one failure. */
async function run({ name, command, tally }: Part): Promise<Tally> {
  const report = join(reports, `${name}.json`);
  const child = spawn(command(report), {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => console.log(`${name} │ ${line}`));
  const code = await new Promise((resolve) => child.on('close', resolve));
  const { passed, failed } = existsSync(report)
    ? tally(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}
