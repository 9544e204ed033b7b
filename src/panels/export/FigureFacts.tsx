import type { Figure } from '~/figures/compose-figure';
import { isCrowded, toWarnings } from '~/figures/figure-report';
import { fromPixels, toScale, toWholePixels } from '~/figures/page-size';
import type { Locale } from '~/i18n/locale';
import { messagesOf } from '~/i18n/messages';
import { useLocale } from '~/i18n/use-messages';
import { toPixelSize } from '~/pictures/raster';
import { Button } from '~/ui/Button';
import { type ExportChoices, formatOf } from './export-choices';

/** How large the figure is, and what has found no room on it. */
export function FigureFacts({
  figure,
  choices,
  onChange,
}: {
  readonly figure: Figure | null;
  readonly choices: ExportChoices;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}) {
  const locale = useLocale();
  if (!figure) return <p className="export-size">{'\u00a0'}</p>;
  const warnings = toWarnings(figure.report, locale);
  return (
    <div className="export-facts">
      <p className="export-size">
        {toPhysicalSize(figure, choices, locale)}
        <br />
        {formatOf(choices).vector
          ? messagesOf(locale).figure.vector
          : toPixels(figure, choices, locale)}
        {figure.report.pages > 1 && (
          <>
            <br />
            {messagesOf(locale).figure.pages(figure.report.pages)}
          </>
        )}
      </p>
      <div aria-live="polite">
        {warnings.map((sentence) => (
          <p key={sentence} className="export-lack">
            {sentence}
          </p>
        ))}
        {isCrowded(figure.report) && (
          <Button look="plain" onClick={() => onChange({ level: 'principals' })}>
            {messagesOf(locale).figure.showGroups}
          </Button>
        )}
      </div>
    </div>
  );
}

function toPixels({ picture }: Figure, { dpi }: ExportChoices, locale: Locale): string {
  const scale = toScale(dpi);
  const { width, height } = toPixelSize(toWholePixels(picture, scale), scale);
  return messagesOf(locale).export.pixels(width, height);
}

/** In inches where the page is one of inches, else in millimetres; to the tenth if so written. */
function toPhysicalSize(
  { picture: { width, height } }: Figure,
  { preset, custom }: ExportChoices,
  locale: Locale,
): string {
  const words = messagesOf(locale).figure;
  const isInInches = preset.startsWith('letter') || (preset === 'custom' && custom.unit === 'in');
  const parts = preset === 'custom' ? 10 : 1;
  const round = (length: number, steps: number) => Math.round(length * steps) / steps;
  return isInInches
    ? words.inches(round(fromPixels(width, 'in'), 100), round(fromPixels(height, 'in'), 100))
    : words.millimetres(
        round(fromPixels(width, 'mm'), parts),
        round(fromPixels(height, 'mm'), parts),
      );
}
