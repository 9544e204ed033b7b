import { PICTURE_FORMATS, type PictureFormatId } from '~/formats/pictures';
import type { PictureFormat } from '~/formats/pictures/picture-format';
import type { AppStore } from '~/store/app-store';

/** What the reader wants of a picture. */
export interface ExportChoices {
  readonly format: PictureFormatId;
  readonly scale: Scale;
  readonly transparent: boolean;
  readonly extent: 'whole' | 'current';
  readonly parts: readonly Part[];
}

/** Pixels of the file per pixel of the page. */
export const SCALES = [1, 2, 4] as const;

/** One of {@link SCALES}. */
export type Scale = (typeof SCALES)[number];

/** What can stand around the graph. */
export const PARTS = ['title', 'legend', 'source'] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** A picture that stands alone in a slide. */
const INITIAL_CHOICES: ExportChoices = {
  format: 'png',
  scale: 2,
  transparent: false,
  extent: 'whole',
  parts: PARTS,
};

const remembered = new WeakMap<AppStore, ExportChoices>();

/** What was chosen last in a session. */
export function findChoices(session: AppStore): ExportChoices {
  return remembered.get(session) ?? INITIAL_CHOICES;
}

/** Keeps what was chosen while its session lasts. */
export function rememberChoices(session: AppStore, choices: ExportChoices): void {
  remembered.set(session, choices);
}

/** The format that was chosen. */
export function formatOf({ format }: Pick<ExportChoices, 'format'>): PictureFormat {
  return PICTURE_FORMATS.find(({ id }) => id === format) ?? PICTURE_FORMATS[0];
}
