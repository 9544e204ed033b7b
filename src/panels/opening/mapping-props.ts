import type { Mapping } from '~/opening/mapping/mapping';
import type { OpenedFile } from '~/opening/opened-file';

/** What the parts of the mapping step are given. */
export interface MappingProps {
  readonly opened: OpenedFile;
  /** What the reader has chosen so far. */
  readonly choices: Mapping;
  readonly onChange: (choices: Mapping) => void;
}
