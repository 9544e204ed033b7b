import { useLayoutEffect, useRef } from 'react';
import type { Picture } from '~/pictures/formats/picture-format';
import { drawPixels } from '~/pictures/raster';

/** Fine enough for 300 dots an inch at the width of a page. */
const SCALE = 3;

/** A picture on its way to the printer, drawn before anything else can happen. */
export function PrintedPicture({ picture }: { readonly picture: Picture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const drawn = drawPixels(picture, { scale: SCALE, transparent: true });
    if (!canvas.current || !drawn.ok) return;
    Object.assign(canvas.current, { width: drawn.value.width, height: drawn.value.height });
    canvas.current.getContext('2d')?.drawImage(drawn.value, 0, 0);
  }, [picture]);
  return <canvas ref={canvas} className="print-picture" />;
}
