import type { Core } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import { useLocale } from '~/i18n/use-messages';
import type { Palette } from '~/ui/palette';
import { type Basemap, type BasemapLook, shownOn } from './basemap';
import { toLabelScale } from './label-fit';

/** The basemap of the plane, drawn under actors and lines wherever their window goes. */
export function BasemapLayer({
  cy,
  basemap,
  palette,
}: {
  readonly cy: Core;
  readonly basemap: Basemap;
  readonly palette: Palette;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const locale = useLocale();
  useLayoutEffect(
    () =>
      canvas.current ? connectBasemap(canvas.current, cy, basemap, { palette, locale }) : undefined,
    [cy, basemap, palette, locale],
  );
  return <canvas ref={canvas} className="graph-basemap" />;
}

/** Draws a basemap whenever the window moves, until the returned function is called. */
function connectBasemap(
  canvas: HTMLCanvasElement,
  cy: Core,
  basemap: Basemap,
  look: Pick<BasemapLook, 'palette' | 'locale'>,
): () => void {
  let isConnected = true;
  let drawn = '';
  const draw = () => {
    const { x, y } = cy.pan();
    const shown = shownOn(cy, basemap);
    const size = [cy.width(), cy.height(), devicePixelRatio];
    const seen = [x, y, cy.zoom(), ...size, ...shown].join(' ');
    if (!isConnected || seen === drawn) return;
    drawn = seen;
    drawBasemap(canvas, cy, basemap, { ...look, shown, labels: toLabelScale(cy.zoom()) });
  };
  draw();
  basemap.whenReady.then(
    () => {
      drawn = '';
      draw();
    },
    () => undefined,
  );
  cy.on('render', draw);
  return () => {
    isConnected = false;
    cy.off('render', draw);
  };
}

function drawBasemap(
  canvas: HTMLCanvasElement,
  cy: Core,
  basemap: Basemap,
  look: BasemapLook,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const [width, height] = [cy.width(), cy.height()].map((size) =>
    Math.round(size * devicePixelRatio),
  );
  if (canvas.width !== width) canvas.width = width ?? 0;
  if (canvas.height !== height) canvas.height = height ?? 0;
  const { x, y } = cy.pan();
  const scale = cy.zoom() * devicePixelRatio;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, x * devicePixelRatio, y * devicePixelRatio);
  basemap.draw(context, look);
}
