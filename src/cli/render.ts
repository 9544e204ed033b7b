import { LOCALES } from '~/i18n/locale';
import { loadMessages } from '~/i18n/messages';
import { indexGraph } from '~/model/graph';
import { PICTURE_FORMATS } from '~/pictures/formats';
import { type Command, clean, EXIT, Unusable } from './command';
import { remarkOnBanner } from './npm-banner';
import { INPUT_USAGE, STANDARD } from './open-input';
import { readDataset } from './read-dataset';
import { readRenderOptions } from './render-options';
import { checkView } from './view-option';
import { writeFile } from './write-file';

await loadMessages('en');

const USAGE = `Usage: npm run entente -- render FILE --out IMAGE [options]

Draws an image of a dataset, table or graph file with the page's own renderer, in a browser that
is installed and not seen. FILE and IMAGE are files, or - for standard input and
output; "npm run --silent" keeps npm's own lines out of the latter. The ending of
IMAGE says the format: ${PICTURE_FORMATS.map(({ id }) => id).join(', ')}.

${INPUT_USAGE}  --to FORMAT       the format, where the name of IMAGE does not tell it
  --view LINK       what is shown: a link to a view, or its query: 'sign=with'
  --kind KIND       graph, map, matrix or timeline, instead of what the view is
  --level LEVEL     named or principals (states and groups), instead of the view's
  --lang ${LOCALES.join('|')}      the language of the image
  --theme THEME     light or dark
  --size SIZE       fit, slide, square, a4-portrait, a4-landscape,
                    letter-portrait or letter-landscape
  --width LENGTH    a size of your own, such as 160mm, 6in or 1200px;
  --height LENGTH   without a height, as high as its content needs
  --dpi NUMBER      dots per inch of PNG, JPEG and WebP
  --transparent     without paper
  --outlines        SVG with its text as shapes, so that every program shows the
                    same letters; else the text can be edited and searched
  --title TEXT      in place of the image's own title; --subtitle likewise
  --with notes      adds numbered notes with quotes; in a PDF of a fixed size all
                    of them, on as many pages as it takes
  --without PARTS   leaves out some of title, subtitle, legend, source, date, link
                    and translations (of the quotes in notes)
  --date DAY        the day on the image, such as 2026-11-24, instead of today
  --help            print this

The browser is the one that ENTENTE_BROWSER names, else an installed one.
Leaves 0 when it is drawn, 1 when the dataset has errors, 2 when a file or an
argument cannot be used.
`;

/** Draws a figure of a dataset file. */
export const render: Command = {
  summary: 'Draw an image of a dataset',
  run: async (args) => {
    const asked = readRenderOptions(args, USAGE);
    if (!asked) return clean(USAGE);
    const read = await readDataset(asked.input, asked.reading);
    if (!read.dataset) return read.outcome;
    checkView(asked.request.view, indexGraph(read.dataset));
    // What builds the page and starts a browser takes long to load, and a wrong option needs neither.
    const { renderInBrowser } = await import('./render-in-browser');
    const answer = await renderInBrowser({ ...asked.request, dataset: read.text });
    if (!answer.ok) throw new Unusable(answer.message);
    const file = Buffer.from(answer.file, 'base64');
    const remarks = read.remarks + answer.remarks.map((remark) => `${remark}\n`).join('');
    if (asked.output === STANDARD)
      return { exit: EXIT.clean, stdout: [file], stderr: remarks + remarkOnBanner(process) };
    await writeFile(asked.output, [file]);
    return clean(`${asked.output}: ${Math.ceil(file.length / 1000)} kB.\n${remarks}`);
  },
};
