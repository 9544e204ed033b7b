/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The SHA-256 of the opening dataset as it was checked when the site was built, if it passed. */
  readonly CHECKED_DATASET?: string;
  /** The version of the program, as in `package.json`. */
  readonly VERSION: string;
}
