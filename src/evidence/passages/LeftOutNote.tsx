import { useMessages } from '~/i18n/use-messages';
import type { LeftOut } from './left-out';
import './passages.css';

/** Says that, and why, the picture does not show something. */
export function LeftOutNote({ reason }: { readonly reason: LeftOut }) {
  const { details } = useMessages();
  if (reason === null) return null;
  return (
    <>
      {' '}
      <span className="left-out">({details.leftOut[reason]})</span>
    </>
  );
}
