import { describe, expect, it } from 'vitest';
import { checkDataset } from '~/model/check-dataset';
import { toDatasetText, withView } from '~/model/to-dataset-text';
import { datasetOf } from '../fixtures/graph-of';

const dataset = datasetOf('A + B');
const text = JSON.stringify(dataset);

describe('the text of a dataset that opens in a view', () => {
  it('names the view, and is otherwise the same dataset', () => {
    const written = withView(text, '?v=2&actor=A');
    expect(JSON.parse(written)).toEqual({ ...dataset, view: '?v=2&actor=A' });
    const errors = checkDataset(JSON.parse(written)).filter((one) => one.severity === 'error');
    expect(errors).toEqual([]);
  });

  it('is the text as it stands where it says that view already, or none is to be said', () => {
    expect(withView(text, '')).toBe(text);
    const written = withView(text, '?v=2');
    expect(withView(written, '?v=2')).toBe(written);
  });

  it('says no view any more after the first view is shown', () => {
    expect(withView(withView(text, '?v=2'), '')).toBe(toDatasetText(dataset));
  });
});
