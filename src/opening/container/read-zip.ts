import { MAX_BYTES } from '../bounds';
import type { OpeningIssue, OpeningRule } from '../opening-issue';
import { inflate, type Unpacked } from './unpack';
import { isZip, listEntries, type ZipEntry } from './zip-directory';

/** The files that are read of a zip. */
const MAX_MEMBERS = 1_000;

const MAX_PATH = 1_000;

/** A file of a zip, unpacked. */
export interface ZipMember {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a zip holds, within the bounds of size. */
export interface ZipContent {
  readonly members: readonly ZipMember[];
  readonly issues: readonly OpeningIssue[];
}

/**
 * The files in a zip, each unpacked with its bytes counted: sizes that are declared bound nothing.
 * What systems put in (`__MACOSX`, names that begin with a dot) is passed over; zips in it, paths
 * that lead out of it and files with a password are left out and listed. One that goes beyond a
 * bound gives no members and an error, since what it holds is not to be trusted.
 */
export function readZip(bytes: Uint8Array, name: string): ZipContent {
  const refuse = (rule: OpeningRule, about: string) => ({
    members: [],
    issues: [{ severity: 'error' as const, rule, about: about.slice(0, 200) }],
  });
  const entries = listEntries(bytes, MAX_MEMBERS);
  if (!entries) return refuse('unreadable', name);
  if (entries.length > MAX_MEMBERS) return refuse('too-many-members', name);
  const members: ZipMember[] = [];
  const issues: OpeningIssue[] = [];
  let left = MAX_BYTES;
  for (const entry of entries) {
    const { path } = entry;
    if (isOfSystem(path)) continue;
    const about = path.slice(0, 200);
    const fault = faultOf(entry);
    if (fault) {
      issues.push({ severity: 'warning', rule: fault, about });
      continue;
    }
    const unpacked = unpackEntry(entry, left);
    if (!unpacked.ok && unpacked.failure !== 'unreadable') return refuse(unpacked.failure, path);
    if (!unpacked.ok) {
      issues.push({ severity: 'error', rule: 'unreadable', about });
      continue;
    }
    left -= unpacked.bytes.length;
    if (isZip(unpacked.bytes)) issues.push({ severity: 'warning', rule: 'nested-zip', about });
    else members.push({ path, bytes: unpacked.bytes });
    if (unpacked.bytes.length !== entry.size)
      issues.push({ severity: 'warning', rule: 'lying-size', about });
  }
  return { members, issues };
}

/** Whether a zip is a workbook of xlsx or ods, which is read as a whole. */
export function isWorkbookZip(bytes: Uint8Array): boolean {
  const entries = listEntries(bytes, MAX_MEMBERS) ?? [];
  return entries.some(({ path }) => path === 'xl/workbook.xml' || path === 'content.xml');
}

function isOfSystem(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.)/.test(path) && !isUnsafe(path);
}

function isUnsafe(path: string): boolean {
  return path.length > MAX_PATH || /^\/|^[a-z]:|(^|\/)\.\.(\/|$)|\0/i.test(path);
}

function faultOf({ path, isEncrypted, method }: ZipEntry): OpeningRule | undefined {
  if (isUnsafe(path)) return 'unsafe-path';
  if (isEncrypted) return 'encrypted';
  return method === 0 || method === 8 ? undefined : 'unreadable';
}

function unpackEntry({ method, packed, size }: ZipEntry, left: number): Unpacked {
  if (method === 8) return inflate(packed, left);
  if (packed.length > left) return { ok: false, failure: 'too-large' };
  return packed.length === 0 && size > 0
    ? { ok: false, failure: 'unreadable' }
    : { ok: true, bytes: packed };
}
