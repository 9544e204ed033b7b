import { useRef } from 'react';
import { useMessages } from '~/i18n/use-messages';
import type { TimeMarkLook } from '~/marks/time-mark';
import { TimeMark } from './TimeItems';

const HEIGHT = 14;
const PLAIN: Omit<TimeMarkLook, 'shape'> = {
  sign: 'with',
  ends: { start: 'known', end: 'known' },
  isApproximate: false,
  isUncertain: false,
  isInferred: false,
  isOver: false,
};

const EXAMPLES = {
  day: { look: { ...PLAIN, shape: 'day' }, length: 3 },
  extent: { look: { ...PLAIN, shape: 'extent', sign: 'against' }, length: 26 },
  interval: { look: { ...PLAIN, shape: 'interval', sign: 'neither' }, length: 26 },
  open: {
    look: { ...PLAIN, shape: 'interval', ends: { start: 'known', end: 'open' } },
    length: 26,
  },
  doubt: { look: { ...PLAIN, shape: 'extent', isApproximate: true }, length: 16 },
  inferred: { look: { ...PLAIN, shape: 'extent', isInferred: true }, length: 26 },
  over: { look: { ...PLAIN, shape: 'interval', isOver: true }, length: 26 },
} as const satisfies Readonly<Record<string, { look: TimeMarkLook; length: number }>>;

type Example = keyof typeof EXAMPLES;

/** What the marks of the timeline mean, shown on demand. */
export function TimeKey() {
  const words = useMessages().time;
  const frame = useRef<HTMLDetailsElement>(null);
  return (
    <details
      ref={frame}
      className="time-key"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !frame.current?.open) return;
        event.preventDefault();
        frame.current.open = false;
      }}
    >
      <summary>{words.key}</summary>
      <ul>
        {(Object.keys(EXAMPLES) as Example[]).map((example) => (
          <li key={example}>
            <span className="time-example">
              <TimeMark {...EXAMPLES[example]} height={HEIGHT} />
            </span>
            {words.marks[example]}
          </li>
        ))}
      </ul>
    </details>
  );
}
