import type { Steps } from '~/base/steps';
import type { GroupingContext } from './drawing-group';

/**
 * What was drawn on a 2D context, to be drawn again step by step on any other, as often as is
 * wanted.
 */
export type Recording = (context: CanvasRenderingContext2D) => Steps;

/** So many calls are one step. */
const STEP = 2_000;

type Anything = Record<string, unknown>;
type Call = (context: CanvasRenderingContext2D & Partial<GroupingContext>) => void;

/** What changes the state of a context, which may be asked for while something is recorded. */
const OF_STATE = /^(save|restore|translate|scale|rotate|transform|setTransform|setLineDash)$/;
const ASKING = /^(measureText|getTransform|getLineDash)$/;

/**
 * A context that records what is drawn on it, groups included. Images are kept as they are, paths
 * must come from calls. Nothing of whoever draws is needed to draw the recording.
 */
export function createRecorder(): {
  readonly context: CanvasRenderingContext2D;
  readonly recording: Recording;
} {
  const calls: Call[] = [];
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const ruler = canvas.getContext('2d') as unknown as Anything;
  const toMethod =
    (name: string) =>
    (...given: unknown[]) => {
      const args = given.map((value) => (Array.isArray(value) ? [...value] : value));
      calls.push((context) => (context as unknown as Methods)[name]?.(...args));
      if (OF_STATE.test(name)) (ruler as unknown as Methods)[name]?.(...args);
    };
  const methods = new Map<string, unknown>([
    ['openGroup', toMethod('openGroup')],
    ['closeGroup', toMethod('closeGroup')],
  ]);
  const context = new Proxy(ruler, {
    get(_, name: string) {
      const known = methods.get(name);
      if (known) return known;
      const value = ruler[name];
      if (typeof value !== 'function') return value;
      const method = ASKING.test(name) ? value.bind(ruler) : toMethod(name);
      methods.set(name, method);
      return method;
    },
    set(_, name: string, value) {
      ruler[name] = value;
      calls.push((context) => {
        (context as unknown as Anything)[name] = value;
      });
      return true;
    },
  });
  return {
    context: context as unknown as CanvasRenderingContext2D,
    *recording(target) {
      for (const [index, call] of calls.entries()) {
        if (index > 0 && index % STEP === 0) yield undefined;
        call(target);
      }
    },
  };
}

type Methods = Partial<Record<string, (...args: unknown[]) => void>>;
