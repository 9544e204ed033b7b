import { useMessages } from '~/i18n/use-messages';
import type { Modality } from '~/model/modality';
import type { Sign } from '~/model/sign';
import { LineMark } from './LineMark';

/** A sign in mark and word, as it stands above a heading. */
export function SignLine({ sign, modality }: { readonly sign: Sign; readonly modality: Modality }) {
  const { filters } = useMessages();
  return (
    <p className="details-kind">
      <LineMark sign={sign} modality={modality} width={2} />
      <span className={`sign-word sign-${sign}`}>{filters.signs[sign]}</span>
    </p>
  );
}
