import { RTL_LETTER } from '~/base/isolate';
import type { LocalizedText } from '~/base/localized';
import type { FigureChoices, FigurePart } from './figure-choices';
import {
  type Caption,
  type CaptionOptions,
  toCaption,
  toOriginLine,
  toPictureTitle,
  toSourceLine,
} from './page/picture-caption';

/**
 * The caption of a figure with the words of whoever composes it in place of its own, and without
 * what is not asked for. `remarks` is what must be said of what is drawn.
 */
export function toFigureCaption(
  options: Omit<CaptionOptions, 'locale' | 'kind'>,
  { locale, kind, title, subtitle, parts }: FigureChoices,
  remarks: readonly string[],
): Caption {
  const { graph, date, link } = options;
  const has = (part: FigurePart) => parts.includes(part);
  const own = toCaption({ ...options, locale, kind });
  const isSigned = has('source') || has('date') || has('link');
  const origin = {
    locale,
    date: has('date') ? date : undefined,
    link: has('link') ? link : undefined,
  };
  return {
    title: has('title') ? toTitle(title, own.title) : NO_TEXT,
    subtitle: has('subtitle') ? subtitle.trim() || own.subtitle : '',
    description: own.description,
    sourceLines: [
      ...remarks,
      ...(has('source') ? [toSourceLine(graph, locale)] : []),
      ...(isSigned ? [toOriginLine(origin)] : []),
    ],
  };
}

const NO_TEXT: LocalizedText = { text: '', lang: 'en', dir: 'ltr' };

/** The title of a figure, whether it is written on it or not. */
export function toFigureTitle(
  options: Omit<CaptionOptions, 'locale' | 'kind'>,
  { title, locale, kind }: Pick<FigureChoices, 'title' | 'locale' | 'kind'>,
): string {
  return title.trim() || toPictureTitle({ ...options, locale, kind });
}

/** A title in the direction of its first letter. */
function toTitle(title: string, own: LocalizedText): LocalizedText {
  const text = title.trim();
  if (text === '') return own;
  const first = text.match(/\p{L}/u)?.[0] ?? '';
  return { text, lang: own.lang, dir: RTL_LETTER.test(first) ? 'rtl' : 'ltr' };
}
