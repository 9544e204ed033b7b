import { LineMark } from '~/evidence/marks/LineMark';
import { useMessages } from '~/i18n/use-messages';
import { SIGNS } from '~/model/sign';
import './sign-legend.css';

/** What the three kinds of line mean, in one line; the filters tell the rest. */
export function SignLegend() {
  const { filters, shell } = useMessages();
  return (
    <ul className="sign-legend" aria-label={shell.legend}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <LineMark sign={sign} />
          {filters.signs[sign]}
        </li>
      ))}
    </ul>
  );
}
