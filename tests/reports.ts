/** What the test runners write into their JSON reports, read as counts and complaints. */

export interface Tally {
  passed: number;
  failed: number;
  /** The tests that failed, or passed at a second try alone, by name, each with what it says. */
  complaints: readonly string[];
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    /** The test file. */
    name: string;
    /** What kept the whole file from running. */
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: {
    title: string;
    file: string;
    tests: { status: string; results: { error?: { message?: string } }[] }[];
  }[];
}

interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; flaky: number; unexpected: number };
  errors: { message?: string }[];
}

export function tallyVitest(report: VitestReport): Tally {
  const complaints = report.testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message ? [`${name}\n${message}`] : []),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => [`${name} › ${test.fullName}`, ...(test.failureMessages ?? [])].join('\n')),
  ]);
  return { passed: report.numPassedTests, failed: report.numFailedTests, complaints };
}

export function tallyPlaywright(report: PlaywrightReport): Tally {
  const { expected, flaky, unexpected } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected,
    complaints: [
      ...report.errors.map(({ message }) => message ?? ''),
      ...(report.suites ?? []).flatMap(complaintsOf),
    ],
  };
}

/** Also of tests that passed at a second try: what they stumbled on may fail the next run. */
function complaintsOf({ suites = [], specs }: PlaywrightSuite): string[] {
  return [
    ...specs.flatMap(({ title, file, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ status, results }) =>
          [`${file} › ${title} (${status})`, ...results.map(({ error }) => error?.message ?? '')]
            .filter(Boolean)
            .join('\n'),
        ),
    ),
    ...suites.flatMap(complaintsOf),
  ];
}
