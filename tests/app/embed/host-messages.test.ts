import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerHost, describeFrame, isForUs } from '~/app/embed/host-messages';
import { createAppStore } from '~/store/app-store';
import { selectView } from '~/store/selectors';
import { INITIAL_VIEW } from '~/view/view';
import { datasetOf } from '../../fixtures/graph-of';
import { NAMED_VIEW } from '../../fixtures/views';

const layouts = ['fcose', 'circle'];

function frame() {
  const store = createAppStore(datasetOf('A treaty B', 'B - C'), { view: NAMED_VIEW });
  const ask = (request: object) => answerHost(store, { entente: 1, ...request }, layouts);
  return { store, ask, view: () => selectView(store.getState()) };
}

describe('a host', () => {
  it('selects an actor, a line, or nothing', () => {
    const { ask, view } = frame();
    expect(ask({ type: 'select', actor: 'A' })).toBeUndefined();
    expect(view().selection).toEqual({ type: 'actor', id: 'A' });
    expect(ask({ type: 'select', line: 'r2' })).toBeUndefined();
    expect(view().selection).toEqual({ type: 'line', id: 'r2' });
    expect(ask({ type: 'select' })).toBeUndefined();
    expect(view().selection).toBeNull();
  });

  it('filters in the terms of links, and lets everything through again', () => {
    const { ask, view } = frame();
    expect(ask({ type: 'filter', filters: { sign: 'against' } })).toBeUndefined();
    expect(view().filters.sign).toEqual(['with']);
    expect(ask({ type: 'filter', filters: {} })).toBeUndefined();
    expect(view().filters).toEqual(INITIAL_VIEW.filters);
  });

  it('opens whatever a link opens, language and look too', () => {
    const { ask, view, store } = frame();
    expect(ask({ type: 'view', search: '?view=map&line=r1&theme=dark&lang=ar' })).toBeUndefined();
    expect(view()).toMatchObject({ pane: 'map', selection: { type: 'line', id: 'r1' } });
    expect(store.getState()).toMatchObject({ locale: 'ar', theme: 'dark' });
  });

  it('is told what is shown', () => {
    const { ask, store } = frame();
    ask({ type: 'select', actor: 'A' });
    expect(describeFrame(store.getState(), 'changed')).toEqual({
      entente: 1,
      type: 'changed',
      search: '?v=2&actor=A&level=named&lang=en',
      selection: { type: 'actor', id: 'A' },
    });
  });

  it.each([
    [{ type: 'select', actor: 'atlantis' }, '"actor=atlantis"'],
    [{ type: 'select', line: 'r9' }, '"line=r9"'],
    [{ type: 'filter', filters: { sign: 'up', colour: 'red' } }, '"colour"'],
    [{ type: 'view', search: '?actor=atlantis' }, '"actor=atlantis"'],
  ])('is told what is not there, and nothing is lost by it: %j', (request, named) => {
    const { ask, view } = frame();
    ask({ type: 'select', actor: 'A' });
    const { selection } = view();
    expect(ask(request)).toContain(named);
    if (request.type === 'select') expect(view().selection).toEqual(selection);
  });

  it.each([
    null,
    {},
    { entente: 2, type: 'select' },
    { entente: 1, type: 'eval', code: '1' },
    { entente: 1, type: 'select', actor: 7 },
    { entente: 1, type: 'select', actor: 'A', more: true },
    { entente: 1, type: 'select', actor: 'x'.repeat(301) },
    { entente: 1, type: 'view', search: 'x'.repeat(8_001) },
    { entente: 1, type: 'filter', filters: { sign: ['with'] } },
    {
      entente: 1,
      type: 'filter',
      filters: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [index, ''])),
    },
  ])('that asks for anything else is told so, and nothing changes: %j', (data) => {
    const { store, view } = frame();
    const before = view();
    expect(answerHost(store, data, layouts)).toMatch(/^This is no request/);
    expect(view()).toBe(before);
  });

  it('makes nothing throw, whatever it sends', () => {
    const { store } = frame();
    const requests = fc.oneof(
      fc.anything(),
      fc.record({
        entente: fc.constant(1),
        type: fc.constantFrom('select', 'filter', 'view', '__proto__'),
        actor: fc.oneof(fc.string(), fc.constant(undefined)),
        filters: fc.dictionary(fc.constantFrom('sign', '__proto__', 'period', 'x'), fc.string()),
        search: fc.string({ unit: 'binary' }),
      }),
      fc.record({
        entente: fc.constant(1),
        type: fc.constant('filter'),
        filters: fc.dictionary(fc.constantFrom('sign', 'period', 'voice', 'x'), fc.string()),
      }),
      fc.record({
        entente: fc.constant(1),
        type: fc.constant('view'),
        search: fc.string({ unit: 'binary' }),
      }),
    );
    fc.assert(
      fc.property(requests, (request) => {
        isForUs(request);
        answerHost(store, request, layouts);
      }),
    );
  });
});
