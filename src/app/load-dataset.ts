import { failure, type Result, success } from '~/base/result';
import { sha256Of } from '~/base/sha256';
import type { DatasetIssue } from '~/model/open-dataset';
import type { Dataset } from '~/model/schema';
import { loadRunTask } from '~/tasks/load-run-task';

/** Why a dataset did not open. */
export type LoadFailure =
  | { readonly type: 'offline' | 'slow' | 'large' }
  | { readonly type: 'missing'; readonly status: number }
  | { readonly type: 'invalid'; readonly issues: readonly DatasetIssue[] };

/** The largest dataset that is loaded, in bytes. */
const MAX_BYTES = 16_000_000;
const MAX_MILLISECONDS = 30_000;

/** How a dataset is loaded. */
interface LoadOptions {
  /** In ms. */
  readonly timeout?: number;
  readonly maxBytes?: number;
  /** The SHA-256, in lower-case hex, of a text that was checked when the site was built. */
  readonly checked?: string | undefined;
}

/**
 * Fetches and reads the dataset at an address. It never throws. The very text that was checked when
 * the site was built is not checked again; the code that checks loads only for any other.
 */
export async function loadDataset(
  address: string,
  { timeout = MAX_MILLISECONDS, maxBytes = MAX_BYTES, checked }: LoadOptions = {},
): Promise<Result<Dataset, LoadFailure>> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return failure({ type: 'missing', status: response.status });
    const text = await readText(response, maxBytes);
    if (text === undefined) return failure({ type: 'large' });
    if (checked && (await sha256Of(text)) === checked) return success(JSON.parse(text));
    return await open(text);
  } catch {
    return failure({ type: signal.aborted ? 'slow' : 'offline' });
  }
}

/** The body as text; undefined where it is larger than `maxBytes`, whatever its headers say. */
async function readText(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += part.value;
    if (text.length <= maxBytes) continue;
    await reader?.cancel();
    return undefined;
  }
  return text;
}

async function open(text: string): Promise<Result<Dataset, LoadFailure>> {
  const runTask = await loadRunTask();
  const { dataset, issues } = await runTask('open-dataset', text);
  return dataset ? success(dataset) : failure({ type: 'invalid', issues });
}
