import { describe, expect, it } from 'vitest';
import { findHostOrigin } from '~/app/embed/host-origin';

const origin = 'https://entente.example';

describe('who may steer a frame', () => {
  it.each([
    ['?embed', origin],
    ['?embed=&actor=iran', origin],
    ['?embed=https://host.example', 'https://host.example'],
    ['?embed=https://host.example/', 'https://host.example'],
    ['?embed=http://localhost:3000', 'http://localhost:3000'],
    ['?embed=*', undefined],
    ['?embed=null', undefined],
    ['?embed=host.example', undefined],
    ['?embed=https://host.example/page', undefined],
    ['?embed=https://host.example@evil.example', undefined],
    ['?embed=javascript:alert(1)', undefined],
    ['?embed=data:,x', undefined],
  ])('is the origin that its address names, or else its own site: %s', (search, heard) => {
    expect(findHostOrigin({ search, origin })).toBe(heard);
  });
});
