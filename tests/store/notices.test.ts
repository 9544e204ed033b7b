import { describe, expect, it } from 'vitest';
import { createAppStore } from '~/store/app-store';
import { datasetOf } from '../fixtures/graph-of';

function open() {
  const store = createAppStore(datasetOf('A + B'));
  return { act: store.getState(), notices: () => store.getState().notices };
}

describe('notices', () => {
  it('stay until they are put away', () => {
    const { act, notices } = open();
    act.notify('link-parts-dropped', 'actor=gone');
    act.notify('copied');
    expect(notices().map(({ key }) => key)).toEqual(['link-parts-dropped', 'copied']);
    act.dismiss(notices()[0]?.id ?? 0);
    expect(notices().map(({ key }) => key)).toEqual(['copied']);
  });

  it('replace the one of their kind, and are told as new', () => {
    const { act, notices } = open();
    act.notify('exported', 'a.png');
    const first = notices()[0]?.id;
    act.notify('exported', 'b.png');
    expect(notices()).toHaveLength(1);
    expect(notices()[0]).toMatchObject({ detail: 'b.png' });
    expect(notices()[0]?.id).not.toBe(first);
  });
});

describe('a flight', () => {
  it('to the same place again is a new one', () => {
    const store = createAppStore(datasetOf('A + B'));
    store.getState().fly('everything');
    const first = store.getState().flight;
    store.getState().fly('everything');
    expect(store.getState().flight).not.toEqual(first);
  });
});
