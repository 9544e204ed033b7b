import { LineMark } from '~/evidence/marks/LineMark';
import { useMessages } from '~/i18n/use-messages';
import type { Modality } from '~/model/modality';
import type { Sign } from '~/model/sign';

/** A sign in mark and word, and that it is over, as it stands above a heading. */
export function SignLine({
  sign,
  modality,
  isOver = false,
}: {
  readonly sign: Sign;
  readonly modality: Modality;
  readonly isOver?: boolean;
}) {
  const { common, details, filters } = useMessages();
  return (
    <p className="details-kind">
      <LineMark sign={sign} modality={modality} isOver={isOver} width={2} />
      <span>
        <span className={`sign-word sign-${sign}`}>{filters.signs[sign]}</span>
        {isOver && details.comma + common.over}
      </span>
    </p>
  );
}
