import { findPreset } from '~/figures/page-presets';
import { toScale } from '~/figures/page-size';
import { messagesOf } from '~/i18n/messages';
import { useLocale, useMessages } from '~/i18n/use-messages';
import type { Picture } from '~/pictures/formats/picture-format';
import { toPixelSize } from '~/pictures/raster';
import { Button } from '~/ui/Button';
import { type ExportChoices, formatOf } from './export-choices';
import { type ExportOutcome, findSmallerResolution } from './export-outcome';

/** What came of saving or copying, in a sentence that is spoken too, with a way on where it failed. */
export function ExportStatus({
  outcome,
  picture,
  choices,
  onChange,
}: {
  readonly outcome: ExportOutcome | null;
  readonly picture: Picture | null;
  readonly choices: ExportChoices;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}) {
  const sentence = useSentence(outcome, picture, choices);
  const isFailed = outcome?.type === 'failed';
  const isAboutPicture =
    isFailed && outcome.failure !== 'copy-refused' && outcome.failure !== 'unsaved';
  return (
    <div className="export-status" role="status" data-failed={isFailed}>
      {sentence && <p>{sentence}</p>}
      {isAboutPicture && picture && (
        <Alternatives picture={picture} choices={choices} onChange={onChange} />
      )}
    </div>
  );
}

function useSentence(
  outcome: ExportOutcome | null,
  picture: Picture | null,
  { dpi }: ExportChoices,
): string {
  const words = useMessages().export;
  if (!outcome) return '';
  if (outcome.type === 'working') return words.working;
  if (outcome.type === 'saved') return words.saved(outcome.name);
  if (outcome.type === 'copied' || outcome.type === 'cancelled') return words[outcome.type];
  if (outcome.failure === 'unsaved') return words.unsaved;
  const { width, height } = picture ? toPixelSize(picture, toScale(dpi)) : { width: 0, height: 0 };
  if (outcome.failure === 'too-large') return words.tooLarge(dpi, width, height);
  if (outcome.failure === 'refused') return words.refused(width, height);
  return outcome.failure === 'unwritable' ? words.unwritable : words.copyRefused;
}

function Alternatives({
  picture,
  choices,
  onChange,
}: {
  readonly picture: Picture;
  readonly choices: ExportChoices;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}) {
  const locale = useLocale();
  const words = messagesOf(locale).export;
  const isVector = formatOf(choices).vector;
  const smaller = findSmallerResolution(
    picture,
    choices.dpi,
    findPreset(choices.preset).resolutions,
  );
  return (
    <p className="export-alternatives">
      {smaller && !isVector && (
        <Button look="plain" onClick={() => onChange({ dpi: smaller })}>
          {messagesOf(locale).figure.smallerResolution(smaller)}
        </Button>
      )}
      {isVector ? (
        <Button look="plain" onClick={() => onChange({ format: 'png' })}>
          {words.usePng}
        </Button>
      ) : (
        <Button look="plain" onClick={() => onChange({ format: 'svg' })}>
          {words.useSvg}
        </Button>
      )}
    </p>
  );
}
