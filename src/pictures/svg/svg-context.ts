import type { GroupingContext } from '../drawing-group';
import { SvgGroups } from './svg-groups';
import { toImageElement } from './svg-image';
import { roundLength, type SvgElement } from './svg-markup';
import { type AffineMatrix, IDENTITY, multiply, scaleOf } from './svg-matrix';
import { toColour, toPaint } from './svg-paint';
import { type Arc, SvgPath } from './svg-path';
import { toTextElement } from './svg-text';

/** What `save` keeps and `restore` brings back. */
const STATE = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'miterLimit',
  'lineDashOffset',
  'globalAlpha',
  'globalCompositeOperation',
  'font',
  'textAlign',
  'textBaseline',
  'direction',
  'dash',
  'matrix',
  'clipId',
] as const satisfies readonly (keyof SvgContext)[];

/**
 * The part of a canvas's 2D context that draws lines, shapes, text and whole images, keeping what is
 * drawn as SVG elements. Paths come from calls, not from `Path2D`; paint is a colour. Rubbing out
 * (`destination-out`) is drawing in the colour of the paper, since no vector file can take anything
 * away; without paper it leaves everything as it is.
 */
export class SvgContext implements GroupingContext {
  readonly clips: SvgElement[] = [];

  fillStyle = '#000000';
  strokeStyle = '#000000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  miterLimit = 10;
  lineDashOffset = 0;
  globalAlpha = 1;
  globalCompositeOperation: GlobalCompositeOperation = 'source-over';
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  direction: CanvasDirection = 'ltr';
  imageSmoothingEnabled = true;

  dash: readonly number[] = [];
  matrix: AffineMatrix = IDENTITY;
  clipId: string | undefined;

  #path = new SvgPath();
  readonly #groups = new SvgGroups();
  #saved: Partial<SvgContext>[] = [];
  readonly #ruler: CanvasRenderingContext2D;
  readonly #paper: string | undefined;

  /** `ruler` measures text; `paper` is the colour that lies under the drawing, if any does. */
  constructor(ruler: CanvasRenderingContext2D, paper?: string) {
    this.#ruler = ruler;
    this.#paper = paper;
  }

  /** What is drawn, in groups where it was drawn as such. */
  get elements(): readonly SvgElement[] {
    return this.#groups.elements;
  }

  openGroup(name: string): void {
    this.#groups.open(name);
  }

  closeGroup(): void {
    this.#groups.close();
  }

  save(): void {
    this.#saved.push(Object.fromEntries(STATE.map((key) => [key, this[key]])));
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [1, 0, 0, 1, x, y]);
  }

  scale(x: number, y: number): void {
    this.matrix = multiply(this.matrix, [x, 0, 0, y, 0, 0]);
  }

  rotate(angle: number): void {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = multiply(this.matrix, [cos, sin, -sin, cos, 0, 0]);
  }

  beginPath(): void {
    this.#path = new SvgPath();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.matrix, x, y);
  }

  quadraticCurveTo(...points: [number, number, number, number]): void {
    this.#path.quadraticCurveTo(this.matrix, ...points);
  }

  bezierCurveTo(...points: [number, number, number, number, number, number]): void {
    this.#path.bezierCurveTo(this.matrix, ...points);
  }

  arc(x: number, y: number, radius: number, start: number, end: number, reverse = false): void {
    this.ellipse(x, y, radius, radius, 0, start, end, reverse);
  }

  ellipse(
    ...[x, y, radiusX, radiusY, rotation, start, end, reverse = false]: [
      ...ellipse: [number, number, number, number, number, number, number],
      reverse?: boolean,
    ]
  ): void {
    const arc: Arc = { x, y, radiusX, radiusY, rotation, start, end, counterclockwise: reverse };
    this.#path.ellipse(this.matrix, arc);
  }

  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void {
    this.#path.arcTo(this.matrix, x1, y1, x2, y2, radius);
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.moveTo(x, y);
    this.lineTo(x + width, y);
    this.lineTo(x + width, y + height);
    this.lineTo(x, y + height);
    this.closePath();
  }

  closePath(): void {
    this.#path.closePath();
  }

  setLineDash(dash: readonly number[]): void {
    this.dash = dash.length % 2 === 0 ? [...dash] : [...dash, ...dash];
  }

  fill(): void {
    this.#draw({ tag: 'path', attributes: { d: this.#path.data } }, this.#fill());
  }

  stroke(): void {
    this.#draw({ tag: 'path', attributes: { d: this.#path.data } }, this.#stroke());
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const path = this.#path;
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
    this.#path = path;
  }

  /** Nothing is there to be cleared: a file begins empty. */
  clearRect(): void {}

  clip(): void {
    const within = this.clipId && `url(#${this.clipId})`;
    this.clipId = this.#groups.toFreeId('clip');
    const path: SvgElement = { tag: 'path', attributes: { d: this.#path.data } };
    const attributes = { id: this.clipId, 'clip-path': within };
    this.clips.push({ tag: 'clipPath', attributes, content: [path] });
  }

  fillText(text: string, x: number, y: number): void {
    this.#draw(this.#textAt(text, x, y), this.#fill());
  }

  /** A halo: a text of its own under the one that is read, since few programs know `paint-order`. */
  strokeText(text: string, x: number, y: number): void {
    this.#draw(this.#textAt(text, x, y), { ...this.#stroke(), 'aria-hidden': 'true' });
  }

  measureText(text: string): TextMetrics {
    const { font, direction, textAlign, textBaseline } = this;
    Object.assign(this.#ruler, { font, direction, textAlign, textBaseline });
    return this.#ruler.measureText(text);
  }

  /** Draws the whole of an image or a canvas, as `drawImage` does with three arguments, five or nine. */
  drawImage(image: HTMLImageElement | HTMLCanvasElement, ...box: number[]): void {
    this.#draw(toImageElement(image, box, { matrix: this.matrix, opacity: this.globalAlpha }));
  }

  #textAt(text: string, x: number, y: number): SvgElement {
    const { font, textAlign: align, direction, matrix } = this;
    const [drop, { width }] = [this.#drop(), this.measureText(text)];
    return toTextElement({ text, x, y, font, align, direction, matrix, drop, width });
  }

  /** Few programs know `dominant-baseline`, so every text is put where its letters stand. */
  #drop(): number {
    if (this.textBaseline === 'alphabetic') return 0;
    const above = this.measureText('x').actualBoundingBoxAscent;
    this.#ruler.textBaseline = 'alphabetic';
    return this.#ruler.measureText('x').actualBoundingBoxAscent - above;
  }

  #fill(): SvgElement['attributes'] {
    return toPaint('fill', this.#toColour(this.fillStyle), this.globalAlpha);
  }

  #toColour(colour: string): string {
    if (this.globalCompositeOperation === 'destination-out') return this.#paper ?? colour;
    return toColour(colour, this.#ruler);
  }

  #stroke(): SvgElement['attributes'] {
    const scale = scaleOf(this.matrix);
    const dash = this.dash.map((length) => roundLength(length * scale)).join(' ');
    return {
      fill: 'none',
      ...toPaint('stroke', this.#toColour(this.strokeStyle), this.globalAlpha),
      'stroke-width': roundLength(this.lineWidth * scale),
      'stroke-linecap': this.lineCap === 'butt' ? undefined : this.lineCap,
      'stroke-linejoin': this.lineJoin === 'miter' ? undefined : this.lineJoin,
      'stroke-miterlimit': this.lineJoin === 'miter' ? this.miterLimit : undefined,
      'stroke-dasharray': dash || undefined,
      'stroke-dashoffset': (dash && roundLength(this.lineDashOffset * scale)) || undefined,
    };
  }

  #draw(shape: SvgElement, paint: SvgElement['attributes'] = {}): void {
    const isRubbedOut = this.globalCompositeOperation === 'destination-out';
    if ((isRubbedOut && this.#paper === undefined) || this.globalAlpha === 0) return;
    const clip = this.clipId && `url(#${this.clipId})`;
    const attributes = { ...shape.attributes, ...paint, 'clip-path': clip };
    this.#groups.add({ ...shape, attributes });
  }
}
