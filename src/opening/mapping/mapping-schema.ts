import { failure, type Result } from '~/base/result';
import type { Mapping } from './mapping';

/** Placeholder until the schema arrives. */
export function parseMapping(_text: string): Result<Mapping, string> {
  return failure('none');
}
