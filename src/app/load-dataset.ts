import type { Issue } from '~/base/issue';
import { failure, type Result, success } from '~/base/result';
import { parseDataset } from '~/model/parse-dataset';
import type { Dataset } from '~/model/schema';

/** Why a dataset did not open. */
export type LoadFailure =
  | { readonly type: 'offline' | 'slow' | 'large' }
  | { readonly type: 'missing'; readonly status: number }
  | { readonly type: 'invalid'; readonly issue: Issue | undefined };

/** The largest dataset that is loaded, in bytes. */
const MAX_BYTES = 16_000_000;
const MAX_MILLISECONDS = 30_000;

/** Fetches and reads the dataset at an address. It never throws. */
export async function loadDataset(
  address: string,
  { timeout = MAX_MILLISECONDS, maxBytes = MAX_BYTES } = {},
): Promise<Result<Dataset, LoadFailure>> {
  const signal = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return failure({ type: 'missing', status: response.status });
    const text = await readText(response, maxBytes);
    return text === undefined ? failure({ type: 'large' }) : parseText(text);
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

function parseText(text: string): Result<Dataset, LoadFailure> {
  const value = parseJson(text);
  const parsed = parseDataset(value);
  return parsed.ok
    ? success(parsed.value)
    : failure({ type: 'invalid', issue: value === undefined ? undefined : parsed.failure[0] });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
