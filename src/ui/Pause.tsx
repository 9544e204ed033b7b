import { useMessages } from '~/i18n/use-messages';
import './pause.css';

/** A comma that is heard and copied where the page sets the parts apart by space alone. */
export function Pause() {
  const { details } = useMessages();
  return <span className="unseen">{details.comma.trimEnd()}</span>;
}
