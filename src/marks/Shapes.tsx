import type { Look, Paint, Shape } from './shape';
import './shapes.css';

/** Shapes as SVG elements, in the colours of the page, which forced colours replace. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place in the mark
  return shapes.map((shape, index) => <Drawn key={index} shape={shape} />);
}

function Drawn({ shape }: { readonly shape: Shape }) {
  if (shape.type === 'text') {
    const { x, y, size, weight, anchor, fill, text } = shape;
    return (
      <text
        x={x}
        y={y}
        fontSize={size}
        fontWeight={weight}
        textAnchor={anchor}
        fill={toColor(fill)}
        stroke="none"
      >
        {text}
      </text>
    );
  }
  const look = toAttributes(shape);
  if (shape.type === 'path') return <path d={shape.steps.flat().join(' ')} {...look} />;
  if (shape.type === 'circle')
    return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...look} />;
  const { x, y, width, height } = shape;
  return <rect x={x} y={y} width={width} height={height} {...look} />;
}

function toAttributes({ fill, stroke }: Look) {
  return {
    fill: fill ? toColor(fill) : 'none',
    stroke: stroke ? toColor(stroke.paint) : 'none',
    strokeWidth: stroke?.width,
    strokeDasharray: stroke?.dash?.join(' ') || undefined,
    strokeLinecap: stroke?.cap,
  };
}

/** A colour of the page: `inkSoft` is `--ink-soft`. */
function toColor(paint: Paint): string {
  return `var(--${paint.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}
