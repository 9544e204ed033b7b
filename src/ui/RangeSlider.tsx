import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Label, Slider, SliderFill, SliderThumb, SliderTrack } from 'react-aria-components';
import './range-slider.css';

interface RangeSliderProps {
  readonly label: string;
  readonly startLabel: string;
  readonly endLabel: string;
  /** How many stops there are, at least two. */
  readonly stops: number;
  /** The stop that the range begins at, from 0. */
  readonly start: number;
  readonly end: number;
  readonly formatStop: (stop: number) => string;
  readonly onChange: (start: number, end: number) => void;
  /** Called when the thumb or the key is let go. */
  readonly onChangeEnd: () => void;
}

/** Two places on a line of stops, with all that lies between them. */
export function RangeSlider({
  label,
  startLabel,
  endLabel,
  stops,
  start,
  end,
  formatStop,
  onChange,
  onChangeEnd,
}: RangeSliderProps) {
  const last = stops - 1;
  const startInput = useValueText(formatStop(start));
  const endInput = useValueText(formatStop(end));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are let go on the thumbs inside
    <div className="range-slider" onKeyUp={onChangeEnd}>
      <Slider
        value={[start, end]}
        minValue={0}
        maxValue={last}
        onChange={([first = 0, second = last]) => onChange(first, second)}
        onChangeEnd={onChangeEnd}
      >
        <Label className="visually-hidden">{label}</Label>
        <SliderTrack className="range-slider__track">
          <SliderFill className="range-slider__fill" />
          {Array.from({ length: stops }, (_, stop) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a stop is its place
              key={stop}
              className="range-slider__stop"
              style={{ insetInlineStart: `${(100 * stop) / last}%` }}
            />
          ))}
          <SliderThumb
            className="range-slider__thumb"
            index={0}
            aria-label={startLabel}
            inputRef={startInput}
          />
          <SliderThumb
            className="range-slider__thumb"
            index={1}
            aria-label={endLabel}
            inputRef={endInput}
          />
        </SliderTrack>
      </Slider>
      <p className="range-slider__ends" aria-hidden="true">
        <span>{formatStop(start)}</span>
        <span>{formatStop(end)}</span>
      </p>
    </div>
  );
}

/** Has a thumb say a text for its value; the library can only say numbers, and does at each change. */
function useValueText(text: string): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', text);
  });
  return input;
}
