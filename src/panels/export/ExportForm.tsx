import type { FigureChoices } from '~/figures/figure-choices';
import { FIGURE_SUBJECTS } from '~/figures/subjects';
import { LOCALE_NAMES, LOCALES } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { LEVELS } from '~/model/level';
import type { ExportChoices } from './export-choices';
import { ExportChoice, FileFields } from './FileFields';
import { type OwnWords, PartsFields } from './PartsFields';
import { SizeFields } from './SizeFields';

/** The form in which the reader says what the figure shall be, and what file it goes into. */
export function ExportForm({
  choices,
  figureChoices,
  own,
  canBeCut,
  canBeFolded,
  onChange,
}: {
  readonly choices: ExportChoices;
  /** What the choices come to on this page. */
  readonly figureChoices: FigureChoices;
  readonly own: OwnWords;
  /** Whether the figure can show what the window on the page shows of it. */
  readonly canBeCut: boolean;
  /** Whether some actors are folded into others at the level of states and groups. */
  readonly canBeFolded: boolean;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).figure;
  const exportWords = messagesOf(locale).export;
  return (
    <div className="export-form">
      <ExportChoice
        label={words.kind}
        value={figureChoices.kind}
        options={FIGURE_SUBJECTS.map(({ id }) => ({ id, label: words.kinds[id] }))}
        onChange={(kind) => onChange({ kind })}
      />
      {canBeCut && (
        <ExportChoice
          label={exportWords.extent}
          value={figureChoices.extent}
          options={[
            { id: 'whole', label: exportWords.whole },
            { id: 'current', label: exportWords.current },
          ]}
          onChange={(extent) => onChange({ extent })}
        />
      )}
      <SizeFields choices={choices} onChange={onChange} />
      {canBeFolded && (
        <ExportChoice
          label={words.level}
          value={figureChoices.level ?? 'view'}
          options={[
            { id: 'view', label: words.asInView },
            ...LEVELS.map((id) => ({ id, label: exportWords.levels[id] })),
          ]}
          onChange={(level) => onChange({ level: level === 'view' ? null : level })}
        />
      )}
      <div className="export-pair">
        <ExportChoice
          label={words.locale}
          value={figureChoices.locale}
          options={LOCALES.map((id) => ({ id, label: LOCALE_NAMES[id] }))}
          onChange={(chosen) => onChange({ locale: chosen })}
        />
        <ExportChoice
          label={words.theme}
          value={figureChoices.theme}
          options={[
            { id: 'light', label: words.themes.light },
            { id: 'dark', label: words.themes.dark },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
      </div>
      <PartsFields choices={choices} own={own} onChange={onChange} />
      <FileFields choices={choices} onChange={onChange} />
    </div>
  );
}
