/** `npm test`: every test there is, in Node, in a browser page and over the built site. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';

interface Tally {
  passed: number;
  failed: number;
}

// React leaves its testing tools out of a production build.
delete process.env.NODE_ENV;

await findOrInstallBrowser().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const reports = mkdtempSync(join(tmpdir(), 'entente-tests-'));
const tallies = [runVitest(), runPlaywright()];
rmSync(reports, { recursive: true });

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function runVitest(): Tally {
  const report = join(reports, 'vitest.json');
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  return run(`npx vitest run ${reporters}`, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }));
}

function runPlaywright(): Tally {
  const report = join(reports, 'playwright.json');
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const command =
    'npx playwright test --config tests/e2e/playwright.config.ts --reporter=list,json';
  return run(command, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }));
}

/** Runs a test runner and reads its report; one that breaks without naming a test counts as one failure. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of the report is the runner's own
function run(command: string, report: string, tally: (json: any) => Tally): Tally {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  const { passed, failed } = existsSync(report)
    ? tally(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}
