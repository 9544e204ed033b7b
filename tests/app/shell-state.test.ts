import { describe, expect, it } from 'vitest';
import {
  applyCollapse,
  applySearch,
  applySearchEnd,
  applySelectionSheet,
  applySheet,
  applySheetExtent,
  applyTimeline,
  applyTimelineFold,
  createShellState,
} from '~/app/shell-state';

const shell = createShellState({ beside: true, below: true });

describe('the panels of a wide page', () => {
  it('are both open where there is room, else only the details', () => {
    expect(shell.collapsed).toEqual([]);
    expect(createShellState({ beside: false, below: true }).collapsed).toEqual(['filters']);
  });

  it('are as the reader has left them, whatever there is room for', () => {
    const left = { filters: true, details: false, timeline: true };
    const state = createShellState({ beside: false, below: false }, {}, left);
    expect([state.collapsed, state.isTimelineOpen]).toEqual([['details'], true]);
  });

  it('are put away and taken back one by one', () => {
    const both = applyCollapse(applyCollapse(shell, 'filters'), 'details');
    expect(both.collapsed).toEqual(['filters', 'details']);
    expect(applyCollapse(both, 'filters').collapsed).toEqual(['details']);
  });
});

describe('the timeline', () => {
  it('is open where there is room for it below the graph, and is put away and taken back', () => {
    expect(createShellState({ beside: true, below: false }).isTimelineOpen).toBe(false);
    expect(shell.isTimelineOpen).toBe(true);
    expect(applyTimeline(shell).isTimelineOpen).toBe(false);
    expect(applyTimeline(applyTimeline(shell))).toEqual(shell);
  });
});

describe('the timeline under a story in a low window', () => {
  it('is put away when the story begins, and comes back when it ends', () => {
    const told = applyTimelineFold(shell, true);
    expect(told.isTimelineOpen).toBe(false);
    expect(applyTimelineFold(told, false)).toEqual(shell);
  });

  it('stays as the reader has it: opened meanwhile, or never open', () => {
    const opened = applyTimeline(applyTimelineFold(shell, true));
    expect(opened.isTimelineOpen).toBe(true);
    expect(applyTimelineFold(opened, false).isTimelineOpen).toBe(true);
    const closed = applyTimeline(shell);
    expect(applyTimelineFold(applyTimelineFold(closed, true), false)).toEqual(closed);
  });
});

describe('the sheet of a narrow page', () => {
  it('opens at half height and takes the keyboard when a button asks for it', () => {
    expect(applySheet(shell, 'more').sheet).toEqual({
      id: 'more',
      extent: 'half',
      takesFocus: true,
    });
  });

  it('gives way to another, and closes when asked for again', () => {
    const details = applySheet(applySheet(shell, 'filters'), 'details');
    expect(details.sheet?.id).toBe('details');
    expect(applySheet(details, 'details').sheet).toBeNull();
  });

  it('opens for a selection without taking the keyboard, and keeps its height', () => {
    const opened = applySelectionSheet(applySheet(shell, 'filters'));
    expect(opened.sheet).toEqual({ id: 'details', extent: 'half', takesFocus: false });
    const full = applySheetExtent(opened, 'full');
    expect(applySelectionSheet(full)).toBe(full);
  });

  it('changes its height or closes, and is left alone where there is none', () => {
    expect(applySheetExtent(applySheet(shell, 'more'), 'full').sheet?.extent).toBe('full');
    expect(applySheetExtent(applySheet(shell, 'more'), 'closed').sheet).toBeNull();
    expect(applySheetExtent(shell, 'full')).toBe(shell);
  });

  it('gives way to the search, and the search to it', () => {
    const searching = applySearch(applySheet(shell, 'more'));
    expect([searching.sheet, searching.isSearchOpen, searching.searches]).toEqual([null, true, 1]);
    expect(applySheet(searching, 'filters').isSearchOpen).toBe(false);
    expect(applySearch(searching).searches).toBe(2);
    expect(applySearchEnd(searching).isSearchOpen).toBe(false);
    expect(applySearchEnd(shell)).toBe(shell);
  });
});
