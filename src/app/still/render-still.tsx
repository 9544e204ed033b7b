import { renderToStaticMarkup } from 'react-dom/server';
import { localizedText } from '~/base/localized';
import { escapeXml } from '~/base/xml-text';
import even from '~/canvas/still/stored/even.svg?raw';
import evenSmall from '~/canvas/still/stored/even-small.svg?raw';
import tall from '~/canvas/still/stored/tall.svg?raw';
import tallSmall from '~/canvas/still/stored/tall-small.svg?raw';
import wide from '~/canvas/still/stored/wide.svg?raw';
import wideSmall from '~/canvas/still/stored/wide-small.svg?raw';
import { DEFAULT_LOCALE } from '~/i18n/locale';
import { loadEveryLanguage } from '~/i18n/messages';
import type { Dataset } from '~/model/schema';
import { toShownDocument } from '../to-shown-document';
import { StillHead, StillWords } from './StillWords';
import { renderShells } from './still-shells';

const DRAWINGS = [wide, wideSmall, even, evenSmall, tall, tallSmall];

/** What stands in the page before the program is there, and without it, as HTML. */
export interface Still {
  /** The page around the graph, for every screen and language. */
  readonly shells: string;
  /** The graph for windows of every shape. */
  readonly drawings: string;
  /** What the dataset is about. */
  readonly head: string;
  /** Every relation in words, with its quotes. */
  readonly words: string;
}

/** Renders what a dataset looks like before the program is there. Runs when the page is built. */
export async function renderStill(dataset: Dataset): Promise<Still> {
  await loadEveryLanguage();
  const document = await toShownDocument(dataset);
  const { graph } = document;
  const name = escapeXml(localizedText(dataset.title, DEFAULT_LOCALE).text);
  return {
    shells: await renderShells(document),
    drawings: DRAWINGS.map((drawing) =>
      drawing.replaceAll('\n', '').replace('<svg ', () => `<svg role="img" aria-label="${name}" `),
    ).join(''),
    head: renderToStaticMarkup(<StillHead graph={graph} />),
    words: renderToStaticMarkup(<StillWords graph={graph} />),
  };
}
