import type { ConsoleMessage, Page } from '@playwright/test';
import { EXPECTED_COMPLAINTS } from '../e2e/expected-complaints';
import { ENDINGS } from './endings';
import { INVARIANTS, type Invariant } from './invariants';
import { readPage } from './page-state';
import type { Step } from './plan';
import { createChoices } from './random';
import { waitForRest, watchRequests } from './rest';

/** What did not hold, and after which steps. */
export interface Failure {
  /** The name of what did not hold. */
  readonly broken: string;
  readonly detail: string;
  /** How many steps had been taken. */
  readonly taken: number;
  /** What was done, a line each. */
  readonly done: readonly string[];
}

interface Sequence {
  readonly address: string;
  readonly steps: readonly Step[];
  /** For how long the page may be at work after a step, in milliseconds. */
  readonly timeout: number;
}

const COMPLAINTS = 'the page complains of nothing';
const ACTION = 'the action can be taken';
const REST = 'the page comes to rest';
const KEYBOARD = 'the keyboard is never lost to the page as a whole';

/**
 * Opens an address and takes steps there, one when the page is at rest after the other; then tries
 * the endings. Gives the first thing that did not hold, or undefined.
 */
export async function runSequence(
  page: Page,
  { address, steps, timeout }: Sequence,
): Promise<Failure | undefined> {
  const complaints = await listen(page);
  const done: string[] = [];
  const failure = (broken: string, detail: string): Failure => ({
    broken,
    detail,
    taken: done.length,
    done,
  });
  const findFailure = async (isKeyboardKept: Invariant['findFault']) => {
    const busy = await waitForRest(page, timeout);
    if (complaints.length > 0) return failure(COMPLAINTS, complaints.join('\n'));
    if (busy) return failure(REST, busy);
    for (const { name, findFault } of [
      ...INVARIANTS,
      { name: KEYBOARD, findFault: isKeyboardKept },
    ]) {
      const fault = await findLastingFault(page, findFault, timeout);
      if (fault) return failure(name, fault);
    }
    return undefined;
  };

  await page.goto(address);
  let found = await findFailure(() => undefined);
  // Whether nothing had the keyboard before the dialog that is open, which then gets none back.
  let wasLost = true;
  for (const { action, seed } of steps) {
    if (found) return found;
    const before = await readPage(page);
    if (before.dialogs === 0) wasLost = before.isKeyboardLost;
    done.push(action.name);
    const told = await action.run(page, createChoices(seed)).catch((error: Error) => error);
    if (told instanceof Error) return failure(ACTION, told.stack ?? told.message);
    done[done.length - 1] = `${action.name}: ${told}`;
    found = await findFailure((after) => {
      if (!action.isByKeyboard || before.isKeyboardLost || !after.isKeyboardLost) return undefined;
      const isGivenBack = before.dialogs > 0 && after.dialogs === 0;
      return isGivenBack && wasLost ? undefined : 'Nothing has the keyboard any more.';
    });
  }
  for (const { name, findFault } of ENDINGS) {
    if (found) return found;
    const fault = await findFault(page, timeout);
    found = fault ? failure(name, fault) : undefined;
  }
  return found;
}

/** What is wrong with the page and stays so for as long as it may be at work. */
async function findLastingFault(
  page: Page,
  findFault: Invariant['findFault'],
  timeout: number,
): Promise<string | undefined> {
  const end = performance.now() + timeout;
  for (;;) {
    const fault = findFault(await readPage(page));
    if (!fault || performance.now() > end) return fault;
    await waitForRest(page, timeout);
  }
}

/** Notes what the page complains of, and keeps away what nobody here could answer. */
async function listen(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  watchRequests(page);
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  page.on('crash', () => complaints.push('The page crashed.'));
  page.on('dialog', (dialog) => void dialog.dismiss());
  // Where somebody listens, no window of the system opens.
  page.on('filechooser', () => {});
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    const chaosWorkers: Worker[] = [];
    class NotedWorker extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        chaosWorkers.push(this);
      }
    }
    Object.assign(window, { chaosWorkers, Worker: NotedWorker, print: () => {} });
  });
  return complaints;
}

function isComplaint(message: ConsoleMessage): boolean {
  if (!['error', 'warning'].includes(message.type())) return false;
  // The browser itself tells of the fonts that an action takes away.
  if (message.location().url.endsWith('.woff2')) return false;
  return !EXPECTED_COMPLAINTS.some((words) => message.text().includes(words));
}
