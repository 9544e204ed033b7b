import type { Core } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import { useLocale } from '~/i18n/use-messages';
import type { Palette } from '~/ui/palette';
import { type Ground, type GroundLook, shownOn } from './ground';
import { toLabelScale } from './label-fit';

/** The ground of the plane, drawn under actors and lines wherever their window goes. */
export function GroundLayer({
  cy,
  ground,
  palette,
}: {
  readonly cy: Core;
  readonly ground: Ground;
  readonly palette: Palette;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const locale = useLocale();
  useLayoutEffect(
    () =>
      canvas.current ? connectGround(canvas.current, cy, ground, { palette, locale }) : undefined,
    [cy, ground, palette, locale],
  );
  return <canvas ref={canvas} className="graph-ground" />;
}

/** Draws a ground whenever the window moves, until the returned function is called. */
function connectGround(
  canvas: HTMLCanvasElement,
  cy: Core,
  ground: Ground,
  look: Pick<GroundLook, 'palette' | 'locale'>,
): () => void {
  let isConnected = true;
  let drawn = '';
  const draw = () => {
    const { x, y } = cy.pan();
    const shown = shownOn(cy, ground);
    const size = [cy.width(), cy.height(), devicePixelRatio];
    const seen = [x, y, cy.zoom(), ...size, ...shown].join(' ');
    if (!isConnected || seen === drawn) return;
    drawn = seen;
    drawGround(canvas, cy, ground, { ...look, shown, labels: toLabelScale(cy.zoom()) });
  };
  draw();
  ground.whenReady.then(
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

function drawGround(canvas: HTMLCanvasElement, cy: Core, ground: Ground, look: GroundLook): void {
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
  ground.draw(context, look);
}
