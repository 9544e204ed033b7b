import type { HiddenOptions } from './choice';

/** The options switched off after one is switched on or off. */
export function toggleOption(
  hidden: HiddenOptions,
  option: string,
  options: readonly string[],
): HiddenOptions {
  const off = new Set(hidden);
  if (!off.delete(option)) off.add(option);
  return options.filter((candidate) => off.has(candidate));
}

/** The options switched off after several are switched on or off. */
export function switchOptions(
  hidden: HiddenOptions,
  switched: readonly string[],
  options: readonly string[],
  isOn: boolean,
): HiddenOptions {
  const off = new Set(hidden);
  for (const option of switched) {
    if (isOn) off.delete(option);
    else off.add(option);
  }
  return options.filter((candidate) => off.has(candidate));
}

/** The options switched off when one alone is left on; none where it was alone already. */
export function isolateOption(
  hidden: HiddenOptions,
  option: string,
  options: readonly string[],
): HiddenOptions {
  const others = options.filter((candidate) => candidate !== option);
  const isAlone = hidden.length === others.length && !hidden.includes(option);
  return isAlone ? [] : others;
}
