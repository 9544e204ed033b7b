import type { Drawing } from '~/canvas/drawing';
import type { Picture } from '~/formats/pictures/picture-format';
import { toPixelSize } from '~/formats/pictures/raster';
import { EXPORT_MESSAGES } from '~/i18n/export-messages';
import { useLocale } from '~/i18n/use-messages';
import { Button } from '~/ui/Button';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { canCopyPictures } from './export/copy-picture';
import { ExportForm } from './export/ExportForm';
import { ExportPreview } from './export/ExportPreview';
import { ExportStatus } from './export/ExportStatus';
import { type ExportChoices, formatOf } from './export/export-choices';
import { foresee, useExport } from './export/use-export';
import { usePicture } from './export/use-picture';
import './export-panel.css';

/** The graph as a picture to save or to copy: what it shall be, and what it will look like. */
export function ExportPanel({
  drawing,
  now = today,
}: {
  /** Null while the graph is not on the screen yet. */
  readonly drawing: Drawing | null;
  readonly now?: () => Date;
}) {
  const words = EXPORT_MESSAGES[useLocale()];
  const { choices, change, outcome, save, copy } = useExport(now);
  const picture = usePicture(drawing, choices, now);
  const ready = typeof picture === 'string' ? null : picture;
  const foreseen = foresee(ready, choices);
  const transparent = choices.transparent && formatOf(choices).canBeTransparent;
  const isBusy = outcome?.type === 'working';
  const act = (deed: (picture: Picture) => Promise<void>) => () => {
    if (ready && !isBusy) void deed(ready);
  };
  return (
    <WidgetLocale>
      <div className="export" aria-busy={isBusy}>
        <ExportPreview picture={picture} transparent={transparent} />
        <div className="export__side">
          <ExportForm choices={choices} onChange={change} />
          <Size picture={ready} choices={choices} />
          <div className="export__foot">
            <ExportStatus
              outcome={outcome ?? foreseen}
              picture={ready}
              choices={choices}
              onChange={change}
            />
            <div className="export__actions">
              <Button look="strong" disabled={!ready || foreseen !== null} onClick={act(save)}>
                {words.save}
              </Button>
              {canCopyPictures() && (
                <Button disabled={!ready} onClick={act(copy)}>
                  {words.copy}
                </Button>
              )}
            </div>
          </div>
        </div>
      </div>
    </WidgetLocale>
  );
}

function today(): Date {
  return new Date();
}

const DOTS_PER_CENTIMETRE = 300 / 2.54;

function Size({
  picture,
  choices,
}: {
  readonly picture: Picture | null;
  readonly choices: ExportChoices;
}) {
  const words = EXPORT_MESSAGES[useLocale()];
  if (!picture) return <p className="export-size">{'\u00a0'}</p>;
  if (formatOf(choices).vector) return <p className="export-size">{words.scaleUnneeded}</p>;
  const { width, height } = toPixelSize(picture, choices.scale);
  const inPrint = (pixels: number) => Math.round((pixels / DOTS_PER_CENTIMETRE) * 10) / 10;
  return (
    <p className="export-size">
      {words.pixels(width, height)}
      <br />
      {words.print(inPrint(width), inPrint(height))}
    </p>
  );
}
