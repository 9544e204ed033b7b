import type { Drawing } from '~/canvas/drawing';
import { toCaption } from '~/canvas/figures/picture-caption';
import { selectGraph, selectView, selectVisibleGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { ExportDeeds } from './export/ExportDeeds';
import { ExportForm } from './export/ExportForm';
import { ExportPreview } from './export/ExportPreview';
import { ExportStatus } from './export/ExportStatus';
import { formatOf } from './export/export-choices';
import { foresee } from './export/export-outcome';
import { FigureFacts } from './export/FigureFacts';
import { useExport } from './export/use-export';
import type { FigureChoices } from './figure/figure-choices';
import './export-panel.css';

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
  const own = useOwnWords(figureChoices, now);
  const ready = typeof figure === 'string' ? null : figure;
  const foreseen = foresee(ready?.picture ?? null, choices);
  const transparent = choices.transparent && formatOf(choices).canBeTransparent;
  const isBusy = outcome?.type === 'working';
  return (
    <WidgetLocale>
      <div className="export" aria-busy={isBusy}>
        <div className="export__shown">
          <ExportPreview figure={figure} transparent={transparent} />
          <FigureFacts figure={ready} choices={choices} />
        </div>
        <div className="export__side">
          <ExportForm
            choices={choices}
            figureChoices={figureChoices}
            own={own}
            canBeCut={canBeCut && drawing !== null}
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

/** The title and the subtitle that a figure has by itself. */
function useOwnWords({ locale, kind }: FigureChoices, now: () => Date) {
  const graph = useApp(selectGraph);
  const visible = useApp(selectVisibleGraph);
  const view = useApp(selectView);
  const caption = toCaption({ graph, visible, view, locale, kind, date: now() });
  return { title: caption.title.text, subtitle: caption.subtitle };
}

function today(): Date {
  return new Date();
}
