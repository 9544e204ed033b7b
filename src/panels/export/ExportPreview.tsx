import { useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '~/i18n/use-messages';
import type { Picture } from '~/pictures/formats/picture-format';
import { drawPixels } from '~/pictures/raster';
import type { ShownFigure } from './use-figure';

/** The longest side of a preview, in CSS pixels. */
const LONGEST = 720;

/** The picture itself, drawn as small as the panel needs it. */
export function ExportPreview({
  figure,
  transparent,
}: {
  readonly figure: ShownFigure;
  readonly transparent: boolean;
}) {
  const words = useMessages().export;
  const picture = typeof figure === 'string' ? figure : figure.picture;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(true);
  useLayoutEffect(() => {
    if (!canvas.current || typeof picture === 'string') return;
    setDrawn(drawPreview(canvas.current, picture, transparent));
  }, [picture, transparent]);
  const isFailed = picture === 'failed' || !isDrawn;
  return (
    <div className="export-preview">
      {typeof picture !== 'string' && (
        <canvas
          ref={canvas}
          role="img"
          aria-label={words.previewOf(picture.title)}
          data-transparent={transparent}
          hidden={isFailed}
        />
      )}
      {picture === 'busy' && <p>{words.previewBusy}</p>}
      {isFailed && <p>{words.previewFailed}</p>}
    </div>
  );
}

function drawPreview(canvas: HTMLCanvasElement, picture: Picture, transparent: boolean): boolean {
  const shrinking = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const scale = shrinking * Math.min(2, window.devicePixelRatio);
  try {
    const drawn = drawPixels(picture, { scale, transparent });
    if (!drawn.ok) return false;
    Object.assign(canvas, { width: drawn.value.width, height: drawn.value.height });
    canvas.getContext('2d')?.drawImage(drawn.value, 0, 0);
    return true;
  } catch {
    return false;
  }
}
