import { queryOf } from '~/base/query-of';
import { composeFigure, type Figure } from '~/figures/compose-figure';
import { composeInWidth } from '~/figures/compose-in-width';
import { FIGURE_PARTS, type FigureChoices, toInitialChoices } from '~/figures/figure-choices';
import { toWarnings } from '~/figures/figure-report';
import { FIGURE_SUBJECTS } from '~/figures/subjects';
import { writeFigure } from '~/figures/write-figure';
import { LOCALES } from '~/i18n/locale';
import { loadEveryLanguage, messagesOf } from '~/i18n/messages';
import { LAYOUTS } from '~/layout/layouts';
import { indexGraph } from '~/model/graph';
import { LEVELS } from '~/model/level';
import { openDataset } from '~/model/open-dataset';
import { formatDatasetIssue } from '~/opening/format-issue';
import { PICTURE_FORMATS, type PictureFormatId } from '~/pictures/formats';
import type { PictureFailure, PictureFormat } from '~/pictures/formats/picture-format';
import { type AppState, type AppStore, createAppStore } from '~/store/app-store';
import type { Theme } from '~/ui/theme';
import type { FigureAnswer, FigureRequest } from '~/view/figure-request';
import { parsePermalink } from '~/view/permalink';
import { findWord, toSizeChoice, UsageError } from './render-size';

const LAYOUT_IDS = LAYOUTS.map(({ id }) => id);

const FORMATS: readonly PictureFormat[] = PICTURE_FORMATS;
const THEMES: readonly Theme[] = ['light', 'dark'];

/** Makes the file of a figure. It never throws: what cannot be done is answered with a sentence. */
export async function renderFigure(request: FigureRequest): Promise<FigureAnswer> {
  try {
    await loadEveryLanguage();
    const state = openView(request).getState();
    const { figure, choices } = await compose(state, request);
    const file = await write(figure, choices, request);
    return { ok: true, file: await toBase64(file), remarks: toWarnings(figure.report, 'en') };
  } catch (error) {
    if (error instanceof UsageError) return { ok: false, message: error.message };
    return { ok: false, message: `The image could not be drawn: ${String(error)}` };
  }
}

/** The figure that is asked for; with a width alone, as high as it needs to be. */
async function compose(
  state: AppState,
  request: FigureRequest,
): Promise<{ readonly figure: Figure; readonly choices: FigureChoices }> {
  const { choice, isProportional } = toSizeChoice(request);
  const link = linkOf(request);
  const options = { drawing: null, date: new Date(`${request.date}T12:00:00`), link };
  const choices = { ...toChoices(state, request), ...choice };
  if (isProportional) return composeInWidth(state, choices, options);
  return { figure: await composeFigure(state, choices, options), choices };
}

/** The address that opens the view, where the request says it. */
function linkOf({ view }: FigureRequest): string | undefined {
  return /^https?:\/\//.test(view) ? view : undefined;
}

function toChoices(state: AppState, request: FigureRequest): FigureChoices {
  const { kind, level, theme = state.theme, title = '', subtitle = '' } = request;
  const initial = toInitialChoices(
    state,
    theme === 'system' ? 'light' : findWord('--theme', theme, THEMES),
  );
  const added = request.with.map((part) => findWord('--with', part, FIGURE_PARTS));
  const isLinkable = linkOf(request) !== undefined;
  const taken = [
    ...request.without.map((part) => findWord('--without', part, FIGURE_PARTS)),
    // Nobody asked for it.
    ...(isLinkable || added.includes('link') ? [] : (['link'] as const)),
  ];
  return {
    ...initial,
    ...(kind === undefined
      ? {}
      : {
          kind: findWord(
            '--kind',
            kind,
            FIGURE_SUBJECTS.map(({ id }) => id),
          ),
        }),
    ...(level === undefined ? {} : { level: findWord('--level', level, LEVELS) }),
    title,
    subtitle,
    hasPages: findFormat(request).hasPages,
    parts: FIGURE_PARTS.filter(
      (part) => (initial.parts.includes(part) || added.includes(part)) && !taken.includes(part),
    ),
  };
}

async function write(
  { picture }: Figure,
  { dpi }: FigureChoices,
  request: FigureRequest,
): Promise<Blob> {
  const { isTransparent, isOutlined } = request;
  const format = findFormat(request);
  if (isTransparent && !format.canBeTransparent)
    throw new UsageError(
      `${messagesOf('en').laterLabels.pictureFormats[format.id as PictureFormatId]} cannot be transparent.`,
    );
  const options = { dpi, transparent: isTransparent, outlines: isOutlined };
  const written = await writeFigure(picture, format, options);
  if (written.ok) return written.value;
  throw new UsageError(FAILURES[written.failure]);
}

function findFormat({ format: id }: FigureRequest): PictureFormat {
  const format = FORMATS.find((candidate) => candidate.id === id);
  if (format) return format;
  throw new UsageError(`There is no image format "${id}".`);
}

const FAILURES: Readonly<Record<PictureFailure, string>> = {
  'too-large': 'So many pixels are more than a browser can draw; give a smaller --dpi or size.',
  refused: 'The browser has no memory for so many pixels; give a smaller --dpi or size.',
  unwritable: 'The image could not be saved in this format.',
};

const CHUNK = 0x8000;

async function toBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}

/** Opens the view of a request in a session of its own; throws refusals. */
function openView({ dataset, view, lang }: FigureRequest): AppStore {
  const opened = openDataset(dataset);
  if (!opened.dataset) {
    const error = opened.issues.find(({ severity }) => severity === 'error');
    throw new UsageError(
      error ? formatDatasetIssue(error, messagesOf('en')) : 'The dataset cannot be read.',
    );
  }
  const graph = indexGraph(opened.dataset);
  const { choices, dropped } = parsePermalink(queryOf(view), graph, { layouts: LAYOUT_IDS });
  if (dropped.length > 0)
    throw new UsageError(`--view says what means nothing for this dataset: ${dropped.join(', ')}.`);
  const locale = lang === undefined ? choices.locale : findWord('--lang', lang, LOCALES);
  return createAppStore(opened.dataset, { ...choices, locale: locale ?? 'en' });
}
