/**
 * Reads a table of 50 MB, 100,000 records of ten cells, and prints the seconds, the peak of memory
 * in MB and what it was read as, in JSON. To see it with little memory:
 * `node --max-old-space-size=500 --import tsx tests/opening/read-large.ts`.
 */
import { MAX_BYTES } from '~/opening/bounds';
import { readFile } from '~/opening/read-file';

const RECORDS = 100_000;

const bytes = new Uint8Array(MAX_BYTES);
const encoder = new TextEncoder();
let length = 0;
const add = (line: string) => {
  length += encoder.encodeInto(line, bytes.subarray(length)).written;
};
add('from,to,kind,date,quote,source,weight,country,note,id\n');
for (let index = 1; index < RECORDS; index++) {
  const day = `2020-01-${String((index % 28) + 1).padStart(2, '0')}`;
  const quote = `"قال ""نعم""${' word'.repeat(73)}"`;
  const ends = `Actor ${index % 2000},Actor ${(index * 7) % 1999}`;
  add(`${ends},treaty,${day},${quote},https://e.org/${index},${index % 17},SY,note,r${index}\n`);
}

const start = performance.now();
let told = 0;
const { tables, issues } = await readFile(
  { name: 'large.csv', bytes: bytes.subarray(0, length) },
  {},
  { onProgress: () => (told += 1) },
);
const [table] = tables;
console.log(
  JSON.stringify({
    bytes: length,
    seconds: (performance.now() - start) / 1000,
    memory: process.resourceUsage().maxRSS / 1000,
    told,
    issues,
    rows: table?.rows.length,
    last: table?.rows.at(-1)?.at(-1),
    place: table?.placeOf(RECORDS - 1, 9),
  }),
);
