import type { Drawing } from '~/canvas/drawing';
import type { AppState } from '~/store/app-store';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { WidgetLocale } from '~/ui/WidgetLocale';
import { ExportDeeds } from './ExportDeeds';
import { ExportForm } from './ExportForm';
import { ExportPreview } from './ExportPreview';
import { ExportStatus } from './ExportStatus';
import { formatOf } from './export-choices';
import { foresee } from './export-outcome';
import { FigureFacts } from './FigureFacts';
import { useExport } from './use-export';
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
