const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Why a file could not be read or written, as the end of a sentence; `reasons` say it better. */
export function explainFileError(
  error: unknown,
  reasons: Readonly<Record<string, string>> = {},
): string {
  const { code = 'for an unknown reason' } = error as NodeJS.ErrnoException;
  return reasons[code] ?? REASONS[code] ?? code;
}
