import { useMemo, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import { selectGraph } from '~/store/selectors';
import { useApp } from '~/store/use-app';
import { Button } from '~/ui/Button';
import { saveFile } from '~/ui/save-file';
import { type QrCode, toQrCode } from './qr-code';

/** The QR code of a link, dark on light whatever the look of the page, as cameras want it. */
export function QrFigure({ link }: { readonly link: string }) {
  const words = useMessages().share;
  const code = useMemo(() => toQrCode(link), [link]);
  if (!code) return <p className="share__hint">{words.codeTooLong}</p>;
  const { size, path } = code;
  return (
    <figure className="share__code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.codeOf}>
        <path className="share__code-paper" d={`M0 0h${size}v${size}h-${size}z`} />
        <path d={path} shapeRendering="crispEdges" />
      </svg>
      <figcaption>
        <p className="share__hint">{words.codeHint}</p>
        <SaveCode code={code} />
      </figcaption>
    </figure>
  );
}

function SaveCode({ code: { size, path } }: { readonly code: QrCode }) {
  const words = useMessages().share;
  const id = useApp((state) => selectGraph(state).dataset.id);
  const [isSaved, setSaved] = useState(false);
  const name = `${id}-qr.svg`;
  const save = () => {
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">` +
      `<path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/>` +
      `<path shape-rendering="crispEdges" d="${path}"/></svg>`;
    saveFile(new Blob([svg], { type: 'image/svg+xml' }), name);
    setSaved(true);
  };
  return (
    <>
      <Button look="plain" onClick={save}>
        {words.saveCode}
      </Button>
      <span role="status">{isSaved && words.codeSaved(name)}</span>
    </>
  );
}
