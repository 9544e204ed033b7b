import { describe, expect, it } from 'vitest';
import { toDiagnostics } from '~/app/to-diagnostics';

const SECRET = 'Ruritania';

function failing(stack: string, name = 'TypeError') {
  const error = new Error(`${SECRET}\n    at ${SECRET} (https://x.example/${SECRET}.js:1:2)`);
  return Object.assign(error, { name, stack: `${name}: ${error.message}\n${stack}` });
}

const describeError = (error: unknown) =>
  toDiagnostics({
    error,
    version: '1.2.3',
    browser: 'Mozilla/5.0',
    view: { pane: 'matrix', level: 'named' },
    counts: { actors: 3, relations: 5 },
  });

describe('diagnostics', () => {
  it('say version, browser, view, counts, and where which kind of error came from', () => {
    const text = describeError(
      failing(
        `    at toCells (https://host.example/e/assets/MatrixPanel-a1_B.js?own=${SECRET}:1:234)\n` +
          '    at async https://host.example/e/assets/first-xyz.js:2:30',
      ),
    );
    expect(text.split('\n')).toEqual([
      'Entente 1.2.3',
      'Browser: Mozilla/5.0',
      'View: pane matrix, level named',
      'Counts: actors 3, relations 5',
      'Error: TypeError',
      '  at toCells MatrixPanel-a1_B.js:1:234',
      '  at (anonymous) first-xyz.js:2:30',
    ]);
  });

  it('read the stacks of browsers that begin without the message', () => {
    const error = Object.assign(new RangeError(SECRET), {
      stack: 'draw@https://host.example/assets/first.js:9:8\n@https://host.example/assets/a.js:1:2',
    });
    expect(describeError(error)).toContain('Error: RangeError\n  at draw first.js:9:8');
    expect(describeError(error)).toContain('  at (anonymous) a.js:1:2');
  });

  it.each([
    failing(''),
    failing('    at f (https://host.example/assets/a.js:1:2)', `${SECRET}: of ${SECRET}`),
    SECRET,
    { [SECRET]: SECRET },
    undefined,
  ])('hold no word of the data, whatever was thrown', (error) => {
    expect(describeError(error)).not.toContain(SECRET);
  });
});
