import { describe, expect, it } from 'vitest';
import { type ChaosAction, type Device, defineAction } from './action';
import { makePlan } from './plan';
import { createChoices } from './random';

const action = (name: string, more: Partial<ChaosAction> = {}) =>
  defineAction({ name, run: async () => name, ...more });

const actions = [
  action('often', { weight: 5 }),
  action('seldom'),
  action('mouse', { device: 'desktop' }),
  action('finger', { device: 'phone' }),
];

const namesOf = (seed: number, device: Device, steps = 200) =>
  makePlan(actions, { seed, steps, device }).map(({ action }) => action.name);

describe('a plan', () => {
  it('is the same for the same seed and another for another', () => {
    const plan = makePlan(actions, { seed: 7, steps: 20, device: 'desktop' });
    expect(makePlan(actions, { seed: 7, steps: 20, device: 'desktop' })).toEqual(plan);
    expect(makePlan(actions, { seed: 8, steps: 20, device: 'desktop' })).not.toEqual(plan);
  });

  it('begins as a longer one of the same seed', () => {
    expect(namesOf(7, 'phone').slice(0, 20)).toEqual(namesOf(7, 'phone', 20));
  });

  it('has what the device can do, by its weight', () => {
    const [desktop, phone] = [namesOf(1, 'desktop'), namesOf(1, 'phone')];
    expect(new Set(desktop)).toEqual(new Set(['often', 'seldom', 'mouse']));
    expect(new Set(phone)).toEqual(new Set(['often', 'seldom', 'finger']));
    const count = (name: string) => desktop.filter((one) => one === name).length;
    expect(count('often')).toBeGreaterThan(2 * count('seldom'));
  });

  it('gives each step numbers of its own, which stay where others are left out', () => {
    const plan = makePlan(actions, { seed: 3, steps: 50, device: 'desktop' });
    expect(new Set(plan.map(({ seed }) => seed)).size).toBe(50);
    const first = plan.map(({ seed }) => createChoices(seed).below(1_000_000));
    expect(new Set(first).size).toBeGreaterThan(45);
  });
});
