import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { TRUSTED_POLICY } from '~/base/trusted';
import { policyOf } from '~/cli/vite/content-security-policy';
import {
  headerRules,
  toApache,
  toHeadersFile,
  toNginx,
  toVercel,
} from '~/cli/vite/response-headers';

const SCRIPT = "document.documentElement.lang = 'ar';";
const PAGE = `<head><script>${SCRIPT}</script><script type="module" src="/a.js"></script></head>`;
const rules = headerRules(policyOf(PAGE), 'https://host.example');
const general = rules[0]?.headers ?? {};

/** The value of `Cache-Control` that the last rule for a file gives it. */
const cacheOf = (file: string) =>
  rules
    .filter(
      ({ path }) => path === file || (path.endsWith('*') && file.startsWith(path.slice(0, -1))),
    )
    .findLast(({ headers }) => headers['Cache-Control'])?.headers['Cache-Control'];

describe('response headers', () => {
  it('let no script in but the site’s own and the one in the page, and no frame but those that are named', () => {
    const policy = general['Content-Security-Policy'] ?? '';
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain(`trusted-types ${TRUSTED_POLICY};`);
    expect(policy).toMatch(/; frame-ancestors https:\/\/host\.example$/);
    expect(policy).not.toMatch(/unsafe-|\*/);
  });

  it('ask no device for anything, tell other sites no address, and let no type be guessed', () => {
    expect(general['Permissions-Policy']).toContain('camera=(), ');
    expect(general['Referrer-Policy']).toBe('same-origin');
    expect(general['X-Content-Type-Options']).toBe('nosniff');
  });

  it('keep what is named by its content, and ask again for what is not', () => {
    expect(cacheOf('assets/first-a1.js')).toContain('immutable');
    for (const file of ['', 'index.html', 'service-worker.js', 'data/x.json'])
      expect(cacheOf(file)).toBe('no-cache');
  });

  it('say the same in the words of each host', () => {
    const policy = general['Content-Security-Policy'] ?? '';
    const headersFile = toHeadersFile(rules, '/e/');
    expect(headersFile).toContain(`/e/*\n  Content-Security-Policy: ${policy}`);
    expect(headersFile).toContain('/e/service-worker.js\n  Cache-Control: no-cache');
    const { headers } = JSON.parse(toVercel(rules, '/e/'));
    expect(headers[0]).toMatchObject({ source: '/e/(.*)' });
    expect(headers[0].headers).toContainEqual({ key: 'Content-Security-Policy', value: policy });
    expect(toApache(rules)).toContain(`Header set Content-Security-Policy "${policy}"`);
    expect(toApache(rules)).toContain('<If "%{REQUEST_URI} =~ m#/service-worker\\.js$#">');
    // A block of nginx inherits no header once it has one of its own.
    const blocks = toNginx(rules, '/e/').split(/\n(?=location )/);
    for (const block of blocks) expect(block).toContain(`"${policy}" always;`);
    expect(blocks).toHaveLength(rules.length);
  });
});
