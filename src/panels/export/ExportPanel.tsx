import { useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from '~/canvas/drawing';
import { useMessages } from '~/i18n/use-messages';
import type { Picture, PictureOptions } from '~/pictures/formats/picture-format';
import { drawPixelsInSteps } from '~/pictures/raster';
import type { AppState } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { ExportForm } from './ExportForm';
import { ExportStatus } from './ExportStatus';
import { formatOf } from './export-choices';
import { foresee } from './export-outcome';
import { FigureFacts } from './FigureFacts';
import { canCopyPictures, useExport } from './use-export';
import type { ShownFigure } from './use-figure';
import './export-panel.css';

/** The longest side of a preview, in CSS pixels. */
const LONGEST = 720;

/** What is looked at as a figure to save or to copy: what it shall be, and what it will look like. */
export function ExportPanel({
  drawing,
  now = today,
}: {
  /** Null while the graph is not on the screen. */
  readonly drawing: Drawing | null;
  readonly now?: () => Date;
}) {
  const exporting = useExport(drawing, now);
  const { choices, figureChoices, canBeCut, figure, change, outcome } = exporting;
  const ready = typeof figure === 'string' ? null : figure;
  const own = ready?.own ?? { title: '', subtitle: '' };
  const foreseen = foresee(ready?.picture ?? null, choices);
  const transparent = choices.transparent && formatOf(choices).canBeTransparent;
  const isFoldable = useApp(canBeFolded);
  const isBusy = outcome?.type === 'working';
  return (
    <WidgetLocale>
      <div className="export" aria-busy={isBusy}>
        <div className="export__shown">
          <ExportPreview figure={figure} transparent={transparent} />
          <FigureFacts figure={ready} choices={choices} onChange={change} />
        </div>
        <div className="export__side">
          <ExportForm
            choices={choices}
            figureChoices={figureChoices}
            own={own}
            canBeCut={canBeCut && drawing !== null}
            canBeFolded={isFoldable}
            onChange={change}
          />
          <div className="export__foot">
            <ExportStatus
              outcome={outcome ?? foreseen}
              picture={ready?.picture ?? null}
              choices={choices}
              onChange={change}
            />
            <ExportDeeds
              {...exporting}
              isBusy={isBusy}
              canCopy={ready !== null}
              canSave={ready !== null && foreseen === null}
            />
          </div>
        </div>
      </div>
    </WidgetLocale>
  );
}

/** Whether there is anybody who is drawn as another at the level of states and groups. */
function canBeFolded(state: AppState): boolean {
  return [...selectGraph(state).principals].some(([actor, principal]) => actor !== principal);
}

function today(): Date {
  return new Date();
}

/** What can be done with a figure: saving and copying it, and giving that up. */
function ExportDeeds({
  isBusy,
  canSave,
  canCopy,
  save,
  copy,
  cancel,
}: {
  readonly isBusy: boolean;
  readonly canSave: boolean;
  readonly canCopy: boolean;
  readonly save: () => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly cancel: () => void;
}) {
  const words = useMessages().export;
  const saving = useRef<HTMLButtonElement>(null);
  const unlessBusy = (deed: () => Promise<void>) => () => {
    if (!isBusy) void deed();
  };
  const giveUp = () => {
    cancel();
    saving.current?.focus();
  };
  return (
    <div className="export__actions">
      <Button ref={saving} look="strong" disabled={!canSave} onClick={unlessBusy(save)}>
        {words.save}
      </Button>
      {canCopyPictures() && (
        <Button disabled={!canCopy} onClick={unlessBusy(copy)}>
          {words.copy}
        </Button>
      )}
      {isBusy && <Button onClick={giveUp}>{words.cancel}</Button>}
    </div>
  );
}

/** The picture itself, drawn as small as the panel needs it. */
function ExportPreview({
  figure,
  transparent,
}: {
  readonly figure: ShownFigure;
  readonly transparent: boolean;
}) {
  const words = useMessages().export;
  const picture = typeof figure === 'string' ? figure : figure.picture;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(true);
  useLayoutEffect(() => {
    if (!canvas.current || typeof picture === 'string') return undefined;
    const wanted = new AbortController();
    const options = { transparent, signal: wanted.signal };
    drawPreview(canvas.current, picture, options).then(setDrawn, () => {
      if (!wanted.signal.aborted) setDrawn(false);
    });
    return () => wanted.abort();
  }, [picture, transparent]);
  const isFailed = picture === 'failed' || !isDrawn;
  return (
    <div className="export-preview">
      {typeof picture !== 'string' && (
        <canvas
          ref={canvas}
          role="img"
          aria-label={words.previewOf(picture.title)}
          data-transparent={transparent}
          hidden={isFailed}
        />
      )}
      {picture === 'busy' && <p>{words.previewBusy}</p>}
      {isFailed && <p>{words.previewFailed}</p>}
    </div>
  );
}

/** Draws a picture small on a canvas; false where this browser cannot. Rejects where that fails. */
async function drawPreview(
  canvas: HTMLCanvasElement,
  picture: Picture,
  options: Pick<PictureOptions, 'transparent' | 'signal'>,
): Promise<boolean> {
  const shrinking = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const scale = shrinking * Math.min(2, window.devicePixelRatio);
  const drawn = await drawPixelsInSteps(picture, { scale, ...options });
  if (!drawn.ok) return false;
  Object.assign(canvas, { width: drawn.value.width, height: drawn.value.height });
  canvas.getContext('2d')?.drawImage(drawn.value, 0, 0);
  return true;
}
