import type { FigureChoices } from '~/figures/figure-choices';
import { PICTURE_FORMATS, type PictureFormatId } from '~/pictures/formats';
import type { PictureFormat } from '~/pictures/formats/picture-format';
import type { AppStore } from '~/store/app-store';

/** What follows the page until the reader chooses otherwise. */
type Following = 'kind' | 'locale' | 'theme';

/** What the reader wants of a picture; null is as on the page. */
export type ExportChoices = Omit<FigureChoices, Following | 'order' | 'hasPages'> & {
  readonly [Field in Following]: FigureChoices[Field] | null;
} & {
  readonly format: PictureFormatId;
  readonly transparent: boolean;
  /** Whether the letters of a format that can have them as shapes are such. */
  readonly outlines: boolean;
};

const remembered = new WeakMap<AppStore, ExportChoices>();

/** What was chosen last in a session. */
export function findChoices(session: AppStore): ExportChoices | undefined {
  return remembered.get(session);
}

/** Keeps what was chosen while its session lasts. */
export function rememberChoices(session: AppStore, choices: ExportChoices): void {
  remembered.set(session, choices);
}

/** The format that was chosen. */
export function formatOf({ format }: Pick<ExportChoices, 'format'>): PictureFormat {
  return PICTURE_FORMATS.find(({ id }) => id === format) ?? PICTURE_FORMATS[0];
}

/** The choices with those that follow the page filled in. */
export function toFigureChoices(
  choices: ExportChoices,
  page: Pick<FigureChoices, Following | 'order'>,
): FigureChoices {
  const { kind, locale, theme, format, transparent: _, outlines: __, ...rest } = choices;
  return {
    ...rest,
    kind: kind ?? page.kind,
    locale: locale ?? page.locale,
    theme: theme ?? page.theme,
    order: page.order,
    // Only notes take more pages, so that without them a choice of format composes nothing anew.
    hasPages: choices.parts.includes('notes') && formatOf({ format }).hasPages,
  };
}
