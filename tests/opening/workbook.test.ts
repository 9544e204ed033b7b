import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '~/opening/read-file';
import { describeShared, issuesOf, readShared, rowsOf } from './opened';

const pack = (members: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(members).map(([path, text]) => [path, strToU8(text)])));

const open = (bytes: Uint8Array, name: string) => readFile({ name, bytes });

const XMLNS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of Excel of one sheet, with styles 1: a date, 2: a date with its time, 3: a time. */
const xlsx = (sheetData: string, more = '') =>
  pack({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${XMLNS} xmlns:r="${REL}"><sheets><sheet name="One" sheetId="1" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${XMLNS}><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${XMLNS}><sheetData>${sheetData}</sheetData>${more}</worksheet>`,
  });

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const text = (ref: string, value: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describeShared('the workbook 24', () => {
  it('has its three sheets, one of them hidden, with values, dates and texts as they are shown', async () => {
    const { tables, format } = await readShared('cases/24-workbook.xlsx');
    expect(format).toBe('workbook');
    expect(tables.map(({ id, isHidden = false }) => [id, isHidden])).toEqual([
      ['Notes', false],
      ['Links', false],
      ['Old', true],
    ]);
    expect(tables[1]?.rows).toEqual([
      ['Connections of 2024'],
      ['From', 'To', 'Sign', 'Since', 'Code'],
      ['Ruritania', 'Syldavia', 1, '2025-01-14', '0071'],
      ['Ruritania', 'Borduria', -1, '2017-04-27', 71],
      ['Syldavia', ' Borduria ', -2, 2024, undefined],
      ['Total', undefined, -2],
    ]);
  });

  it('names cells, and lists the error in one', async () => {
    const reading = await readShared('cases/24-workbook.xlsx');
    expect(issuesOf(reading)).toEqual(['warning error-cell Links E6 #N/A']);
    expect(reading.issues[0]).toMatchObject({ line: 6, column: 5 });
    const [, links] = reading.tables;
    expect(links?.placeOf(4, 1)).toEqual({ table: 'Links', line: 6, column: 2, cell: 'B6' });
    expect(links?.placeOf(5)).toEqual({ table: 'Links', line: 7, column: 1, cell: 'A7' });
    expect(links?.recordOf(2)).toEqual({
      at: 'row=4',
      text: 'Ruritania\tSyldavia\t1\t2025-01-14\t0071',
    });
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
    'has its days in %s',
    async (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const { tables } = await readShared('cases/24-workbook.xlsx');
        expect(tables[1]?.rows[2]?.[3]).toBe('2025-01-14');
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );
});

describe('an xlsx', () => {
  it('gives days, tells of times of day, and keeps a time that has no day', async () => {
    const cells = [
      '<c r="A1" s="1"><v>1</v></c>',
      '<c r="B1" s="2"><v>45671.5</v></c>',
      '<c r="C1" s="3"><v>0.25</v></c>',
      '<c r="D1" s="1"><v>61</v></c>',
    ];
    const reading = await open(xlsx(row(1, ...cells)), 'a.xlsx');
    expect(rowsOf(reading)).toEqual([['1900-01-01', '2025-01-14', '06:00', '1900-03-01']]);
    expect(issuesOf(reading)).toEqual(['notice time-of-day B1 2025-01-14 12:00']);
  });

  it('gives values of formulas, and tells of one that has none', async () => {
    const sheet = row(
      1,
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      '<c r="B1" t="str"><f>"a"</f><v>a</v></c>',
      '<c r="C1"><f>B9</f></c>',
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      '<c r="E1" t="b"><v>1</v></c>',
    );
    const reading = await open(xlsx(sheet), 'a.xlsx');
    expect(rowsOf(reading)).toEqual([[2, 'a', undefined, undefined, true]]);
    expect(issuesOf(reading)).toEqual([
      'warning formula-without-value C1 =B9',
      'warning error-cell D1 #DIV/0!',
    ]);
  });

  it('writes what is merged down a column into each row, but no title across columns', async () => {
    const sheet =
      row(1, text('A1', 'Title')) +
      row(2, text('A2', 'A'), text('B2', 'B')) +
      row(3, text('B3', 'C'));
    const merges =
      '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>';
    const reading = await open(xlsx(sheet, merges), 'a.xlsx');
    expect(rowsOf(reading)).toEqual([['Title'], ['A', 'B'], ['A', 'C']]);
    expect(issuesOf(reading)).toEqual(['notice merged-down A2 A']);
  });

  it('that spans more cells than are read, or is damaged, gives an error', async () => {
    const wide = row(1, text('XFD1', 'x')) + row(1_000_000, text('A1000000', 'y'));
    expect(issuesOf(await open(xlsx(wide), 'a.xlsx'))).toEqual(['error too-large  a.xlsx']);
    const cut = pack({ 'xl/workbook.xml': '<workbook><sheets' });
    expect(issuesOf(await open(cut, 'a.xlsx'))).toEqual(['error unreadable  a.xlsx']);
    expect(issuesOf(await open(xlsx(''), 'a.xlsx'))).toEqual(['error empty-file  a.xlsx']);
  });
});

/** A spreadsheet of OpenDocument, as LibreOffice writes it. */
const ods = (tables: string) =>
  pack({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:calcext="c"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
const cell = (value: string, attributes = 'office:value-type="string"') =>
  `<table:table-cell ${attributes}>${value && `<text:p>${value}</text:p>`}</table:table-cell>`;
const sheetRow = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const BLANK = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>';

describe('an ods', () => {
  it('gives its sheets with heading rows, groups, repeated cells and rows, and hidden ones marked', async () => {
    const reading = await open(
      ods(
        `<table:table table:name="Links" table:style-name="ta1"><table:table-header-rows>${sheetRow(cell('From'), cell('To'))}</table:table-header-rows>` +
          `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
          `<table:table-row-group>${sheetRow(cell('A', 'office:value-type="string" table:number-columns-repeated="2"'), BLANK)}</table:table-row-group>` +
          `<table:table-row table:number-rows-repeated="2">${cell('B')}${cell('C')}</table:table-row>` +
          `<table:table-row table:number-rows-repeated="1048570">${BLANK}</table:table-row></table:table>` +
          `<table:table table:name="Old" table:style-name="ta2">${sheetRow(cell('x'))}</table:table>`,
      ),
      'a.ods',
    );
    expect(reading.tables.map(({ id, isHidden = false }) => [id, isHidden])).toEqual([
      ['Links', false],
      ['Old', true],
    ]);
    expect(rowsOf(reading)).toEqual([
      ['From', 'To'],
      ['A', 'A'],
      ['B', 'C'],
      ['B', 'C'],
    ]);
    expect(reading.tables[0]?.placeOf(3, 1)).toEqual({
      table: 'Links',
      line: 7,
      column: 2,
      cell: 'B7',
    });
    expect(reading.issues).toEqual([]);
  });

  it('gives texts whole, dates as days, values of formulas, errors as nothing', async () => {
    const reading = await open(
      ods(
        `<table:table table:name="S">${sheetRow(
          '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>Ruri<text:span>tania</text:span><text:s text:c="2"/>x</text:p><text:p>y</text:p></table:table-cell>',
          cell('0071'),
          cell('14.01.2025', 'office:value-type="date" office:date-value="2025-01-14"'),
          cell('14.01.', 'office:value-type="date" office:date-value="2025-01-14T10:00:00"'),
          cell('-2,0', 'office:value-type="float" office:value="-2" table:formula="of:=1"'),
          cell(
            '#N/A',
            'office:value-type="string" calcext:value-type="error" table:formula="of:=NA()"',
          ),
          cell('', 'table:formula="of:=[.Z9]"'),
          cell('TRUE', 'office:value-type="boolean" office:boolean-value="true"'),
        )}</table:table>`,
      ),
      'a.ods',
    );
    expect(rowsOf(reading)).toEqual([
      ['Ruritania  x\ny', '0071', '2025-01-14', '2025-01-14', -2, undefined, undefined, true],
    ]);
    expect(issuesOf(reading)).toEqual([
      'notice time-of-day D1 2025-01-14T10:00:00',
      'warning formula-without-value G1 of:=[.Z9]',
      'warning error-cell F1 #N/A',
    ]);
  });

  it('writes what is merged down a column into each row', async () => {
    const merged = 'office:value-type="string" table:number-rows-spanned="2"';
    const reading = await open(
      ods(
        `<table:table table:name="S">${sheetRow(cell('A', merged), cell('B'))}${sheetRow('<table:covered-table-cell/>', cell('C'))}</table:table>`,
      ),
      'a.ods',
    );
    expect(rowsOf(reading)).toEqual([
      ['A', 'B'],
      ['A', 'C'],
    ]);
  });

  it('that repeats more than is read, or is damaged, gives an error', async () => {
    const many = `<table:table table:name="S"><table:table-row table:number-rows-repeated="1048576">${cell('x', 'office:value-type="string" table:number-columns-repeated="16384"')}</table:table-row></table:table>`;
    expect(issuesOf(await open(ods(many), 'a.ods'))).toEqual(['error too-large  a.ods']);
    expect(issuesOf(await open(ods('<table:table>'), 'a.ods'))).toEqual([
      'error unreadable  a.ods',
    ]);
  });
});
