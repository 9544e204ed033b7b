import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateOption, toggleOptions } from '~/filters/switch-option';
import { voice } from '~/filters/voice';
import { graphOf } from '../fixtures/graph-of';

const options = ['a', 'b', 'c', 'd'];

describe('an option', () => {
  it('switches off and on again, whatever is pressed between', () => {
    const off = toggleOptions(toggleOptions([], ['c'], options), ['a'], options);
    expect(off).toEqual(['a', 'c']);
    expect(toggleOptions(toggleOptions(off, ['c'], options), ['a'], options)).toEqual([]);
  });

  it('goes off with others at once, and on with them only where all of them are off', () => {
    expect(toggleOptions(['b', 'd'], ['c', 'b'], options)).toEqual(['b', 'c', 'd']);
    expect(toggleOptions(['b', 'c', 'd'], ['c', 'b'], options)).toEqual(['d']);
  });

  it('is isolated by one press and released by the next', () => {
    expect(isolateOption(['a'], 'b', options)).toEqual(['a', 'c', 'd']);
    expect(isolateOption(['a', 'c', 'd'], 'b', options)).toEqual([]);
  });

  it('is isolated from another that stood alone', () => {
    expect(isolateOption(['b', 'c', 'd'], 'b', options)).toEqual(['a', 'c', 'd']);
  });
});

describe('the parameter of a choice', () => {
  const graph = graphOf('A + B: claim by A, claim by B, claim by C, claim by D, fact');
  const all = ['source:', 'A', 'B', 'C', 'D'];

  it.each([
    ['those switched off where they are fewer', ['A', 'C'], '-A,-C'],
    ['those left on where they are fewer', ['source:', 'A', 'C', 'D'], 'B'],
    ['all that are switched off where none is left', all, '-source:,-A,-B,-C,-D'],
  ])('names %s', (_, hidden, text) => {
    expect(voice.toParam(hidden, graph)).toBe(text);
    expect(voice.fromParam(text, graph)).toEqual({ value: hidden, dropped: [] });
  });

  it.each([
    ['-A,-gone', ['A'], ['-gone']],
    ['B,gone', ['source:', 'A', 'C', 'D'], ['gone']],
    ['-A,B', ['A'], ['B']],
    ['B,-A', ['source:', 'A', 'C', 'D'], ['-A']],
    ['-C,-A,-C', ['A', 'C'], []],
  ])('keeps of %s what the graph knows', (text, value, dropped) => {
    expect(voice.fromParam(text, graph)).toEqual({ value, dropped });
  });

  it.each(['gone', '-gone', '', '-', ','])(
    'means nothing where the graph knows none of it: "%s"',
    (text) => {
      const { value, dropped } = voice.fromParam(text, graph);
      expect(value).toBeUndefined();
      expect(dropped.length).toBeGreaterThan(0);
    },
  );

  it('reads back whatever is switched off', () => {
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }), (hidden) => {
        expect(voice.fromParam(voice.toParam(hidden, graph), graph).value).toEqual(hidden);
      }),
    );
  });
});
