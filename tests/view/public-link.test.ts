import { describe, expect, it } from 'vitest';
import { publicLink } from '~/view/public-link';

describe('the link on a picture', () => {
  it.each([
    ['https://entente.example/?level=states', true],
    ['http://atlas.example.org:8080/entente/', true],
    ['http://localhost:4173/', false],
    ['http://127.0.0.1:4173/', false],
    ['http://[::1]:4173/', false],
    ['http://reader.local/', false],
    ['http://192.168.1.7:4173/', false],
    ['http://172.20.0.2/', false],
    ['http://172.40.0.2/', true],
    ['http://10.example.org/', true],
    ['http://[fd12::1]/', false],
    ['https://printer.internal/', false],
    ['file:///home/reader/index.html', false],
  ])('is printed where others can open it: %s %s', (href, isPublic) => {
    const { protocol, hostname } = new URL(href);
    expect(publicLink({ protocol, hostname, href })).toBe(isPublic ? href : undefined);
  });
});
