import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '~/opening/encoding/decode';
import { describeShared, sharedBytes } from './opened';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !isBig);
  return bytes;
};

/** The bytes of a text in a Windows code page, by asking the decoder of each byte. */
const inCodePage = (text: string, label: string) => {
  const all = [...Array(256).keys()].map((byte) => decode(Uint8Array.of(byte), label).text);
  return Uint8Array.from(text, (letter) => all.indexOf(letter));
};

const ARABIC = 'من;إلى\nروسيا;إيران\nالصين;سوريا\n';

it('takes a byte order mark off and believes it', () => {
  expect(decode(utf8('\ufeffä,b'))).toMatchObject({ text: 'ä,b', encoding: 'utf-8', issues: [] });
  for (const isBig of [false, true])
    expect(decode(utf16('\ufeffروسيا,b', isBig))).toMatchObject({
      text: 'روسيا,b',
      encoding: isBig ? 'utf-16be' : 'utf-16le',
      issues: [],
    });
});

it.each(['from,to\nA,B\n', 'Zürich,ö\n', ARABIC])('knows UTF-16 without a mark: %j', (text) => {
  for (const isBig of [false, true]) {
    const { text: read, encoding, issues } = decode(utf16(text, isBig));
    expect([read, encoding]).toEqual([text, isBig ? 'utf-16be' : 'utf-16le']);
    expect(issues.map(({ rule }) => rule)).toEqual(['encoding-guessed']);
  }
});

it('tells Arabic from Western text in single bytes, and says that it guessed', () => {
  const arabic = decode(inCodePage(ARABIC, 'windows-1256'));
  expect(arabic).toMatchObject({ text: ARABIC, encoding: 'windows-1256' });
  expect(arabic.issues).toMatchObject([
    {
      rule: 'encoding-guessed',
      severity: 'notice',
      about: 'من',
      values: { encoding: 'windows-1256' },
    },
  ]);
  for (const text of [
    'Zürich,Genève\nÖVP,Ärzte\n',
    '“Côte d’Ivoire”,€ 5 – 7\n',
    'São Tomé,Åland',
  ]) {
    const western = decode(inCodePage(text, 'windows-1252'));
    expect(western).toMatchObject({ text, encoding: 'windows-1252' });
  }
});

it('stays with UTF-8 for some broken bytes, and says where they are', () => {
  const bytes = utf8('روسيا,إيران\nالصين,Zxrich\n');
  bytes[bytes.lastIndexOf(0x78)] = 0xfc;
  const { text, encoding, issues } = decode(bytes);
  expect([text, encoding]).toEqual(['روسيا,إيران\nالصين,Z\ufffdrich\n', 'utf-8']);
  expect(issues).toMatchObject([
    {
      rule: 'undecodable',
      severity: 'warning',
      line: 2,
      column: 8,
      about: 'Z\ufffdrich',
      values: { count: 1 },
    },
  ]);
});

it('takes the encoding that is given, even a wrong one, and an unknown one for none', () => {
  expect(decode(utf8('ä'), 'latin1')).toMatchObject({ text: 'Ã¤', encoding: 'windows-1252' });
  expect(decode(latin1('a\nb\xe4'), 'utf-8').issues).toMatchObject([
    { rule: 'undecodable', line: 2, column: 2 },
  ]);
  const unknown = decode(utf8('ä'), 'klingon');
  expect(unknown).toMatchObject({ text: 'ä', encoding: 'utf-8' });
  expect(unknown.issues).toMatchObject([{ rule: 'unknown-encoding', about: 'klingon' }]);
});

it('takes the encoding that XML and DOT declare, unless it cannot be so', () => {
  const xml = (label: string) => `<?xml version="1.0" encoding="${label}"?><a>\xe4</a>`;
  expect(decode(latin1(xml('ISO-8859-1')))).toMatchObject({ encoding: 'windows-1252', issues: [] });
  expect(decode(latin1(xml('windows-1251'))).text).toContain('д');
  expect(decode(utf8(xml('UTF-16')))).toMatchObject({ text: xml('UTF-16'), encoding: 'utf-8' });
  expect(decode(latin1(xml('UTF-8')))).toMatchObject({ encoding: 'windows-1252' });
  const dot = decode(latin1('digraph G { charset="latin1"; a -> "\xe4" }'));
  expect(dot).toMatchObject({ encoding: 'windows-1252', issues: [] });
});

it('replaces control characters one for one and lists them; bytes that are no text have none', () => {
  expect(decode(utf8('a,\0\nb\x01'))).toMatchObject({
    text: 'a,\ufffd\nb\ufffd',
    issues: [
      { rule: 'control-character', severity: 'repair', line: 1, column: 3, about: 'U+0000' },
    ],
  });
  const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7) % 256);
  expect(decode(binary).encoding).toBeUndefined();
  expect(decode(new Uint8Array(5000)).encoding).toBeUndefined();
});

it('lists a lone surrogate of UTF-16', () => {
  expect(decode(utf16('\ufeffa\ud800,b', false))).toMatchObject({
    text: 'a\ufffd,b',
    issues: [{ rule: 'undecodable', line: 1, column: 2 }],
  });
});

it('reads every text back from UTF-8 and, with a mark, from UTF-16', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ';', '\n', 'ä', 'ر', '€', '\u{1f600}') });
  fc.assert(
    fc.property(texts, (text) => {
      expect(decode(utf8(`\ufeff${text}`)).text).toBe(text);
      expect(decode(utf16(`\ufeff${text}`, true)).text).toBe(text);
    }),
  );
});

describeShared('the encodings of real files', () => {
  it.each([
    ['cases/05-arabic-1256.csv', 'windows-1256'],
    ['cameo-codes.csv', 'windows-1252'],
    ['Latin1.gv', 'windows-1252'],
    ['icews-events.2018.sample.tab', 'utf-8'],
    ['cases/03-bom-sep-padded.csv', 'utf-8'],
  ])('%s is %s', (path, encoding) => {
    expect(decode(sharedBytes(path)).encoding).toBe(encoding);
  });

  it('reads the marks of cameo-codes.csv as windows-1252 has them', () => {
    // Python: open(path, encoding='cp1252').read().count('‚Äô')
    expect(decode(sharedBytes('cameo-codes.csv')).text.split('‚Äô')).toHaveLength(111 + 1);
  });
});
