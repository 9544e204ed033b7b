import { type Block, type PageStyle, toNamedBlock } from './picture-block';
import type { Caption } from './picture-caption';
import { toParagraphs } from './picture-paragraphs';

/** The title of a sheet with its subtitle; either may be empty. */
export function toHeading({ title, subtitle }: Caption, sheet: PageStyle): Block {
  const { palette, size, frame, headline = 1 } = sheet;
  const large = { size: 23 * size * headline, weight: 600, color: palette.ink } as const;
  const small = { size: 13.5 * size, weight: 400, color: palette.inkSoft } as const;
  const below = { content: { text: subtitle, dir: frame.dir }, style: small, most: 2 };
  const paragraphs = [
    { content: title, style: large, most: 4 },
    title.text ? { ...below, above: 3 * size } : below,
  ];
  return toNamedBlock('title', toParagraphs(paragraphs, sheet));
}

/** The source lines of a sheet under a rule; nothing where there are none. */
export function toSourceBlock({ sourceLines }: Caption, sheet: PageStyle): Block {
  const { frame, palette, size } = sheet;
  if (sourceLines.length === 0) return { height: 0, draw: () => undefined };
  const style = { size: 11 * size, weight: 400, color: palette.inkSoft } as const;
  const lines = sourceLines.map((text) => ({ content: { text, dir: frame.dir }, style, most: 6 }));
  const text = toParagraphs(lines, sheet);
  const aboveText = 10 * size;
  return toNamedBlock('source', {
    height: text.height + aboveText,
    draw(context, top) {
      context.fillStyle = palette.rule;
      context.fillRect(frame.x, top, frame.width, Math.max(1, size));
      text.draw(context, top + aboveText);
    },
  });
}
