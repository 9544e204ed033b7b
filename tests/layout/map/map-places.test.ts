import { describe, expect, it } from 'vitest';
import { findMapPlaces } from '~/layout/map/map-places';
import type { ActorId } from '~/model/ids';
import { graphOf } from '../../fixtures/graph-of';
import { located } from './located';

const placesOf = (graph: ReturnType<typeof graphOf>) => findMapPlaces(graph, 'named');

describe('the place of an actor on the map', () => {
  const levant = located(
    graphOf(
      'syria is state SY Syria / سوريا',
      'opposition is movement SY Opposition / المعارضة',
      'hezbollah is armed-group LB Hezbollah / حزب_الله',
      'assad is person SY Assad / الأسد',
      'assad actsFor syria',
      'west is bloc West / الغرب',
    ),
    { syria: [33, 36] },
  );

  it('is that of its country’s state where the dataset gives one, else its capital', () => {
    const places = placesOf(levant);
    expect(places.located.get('opposition' as ActorId)).toEqual(
      places.located.get('syria' as ActorId),
    );
    const { latitude, longitude } = places.located.get('hezbollah' as ActorId) ?? {};
    expect([latitude, longitude].map((degrees) => Math.round(degrees ?? 0))).toEqual([34, 36]);
    expect(places.byCountry).toEqual(['opposition', 'hezbollah']);
  });

  it('is with whom it acts for, and nowhere where no country is known', () => {
    const { hosts, placeless } = placesOf(levant);
    expect([...hosts]).toEqual([['assad', 'syria']]);
    expect(placeless).toEqual(['west']);
  });

  it('is at the capital with its state where that has no place of its own', () => {
    const graph = graphOf(
      'putin is person RU Putin / بوتين',
      'russia is state RU Russia / روسيا',
      'putin actsFor russia',
    );
    const places = placesOf(graph);
    expect([...places.hosts]).toEqual([['putin', 'russia']]);
    expect([...places.located.keys()]).toEqual(['russia']);
  });

  it('is none for a country that nobody knows', () => {
    expect(placesOf(graphOf('a is person ZZ A / ا')).placeless).toEqual(['a']);
  });
});
