// engines.mjs pdfium|pdfjs FILE.pdf TARGET DPI: the text that PDFium or pdf.js extracts from a file becomes TARGET.txt,
// its pages as the engine draws them TARGET-1.pgm and so on (8 bits, grey).
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';

const tools = process.env.ANBAN_TOOLS ?? join(homedir(), '.cache/anban-tools');
const require = createRequire(join(tools, 'package.json'));
process.getBuiltinModule ??= require; // pdf.js asks for it; node has it from 20.16 on, Debian 12's is older
const load = name => import(pathToFileURL(require.resolve(name)).href);
const [engine, file, target, dpi] = process.argv.slice(2);
const scale = Number(dpi) / 72;

// A bitmap of RGBA samples on white paper as a grey picture.
function pgm(width, height, rgba) {
  const grey = Buffer.alloc(width * height);
  for (let i = 0; i < grey.length; i++) {
    const [red, green, blue, alpha] = rgba.subarray(4 * i, 4 * i + 4);
    grey[i] = Math.round(255 - (255 - 0.299 * red - 0.587 * green - 0.114 * blue) * alpha / 255);
  }
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]);
}

// Each engine gives the texts of the pages first: one may fail while it draws, and its text still counts.

async function* pdfium(bytes) {
  const {PDFiumLibrary} = await load('@hyzyla/pdfium');
  const document = await (await PDFiumLibrary.init()).loadDocument(bytes);
  for (const page of document.pages()) yield {text: page.getText()};
  for (const page of document.pages()) {
    const {originalWidth, originalHeight} = page.getOriginalSize();
    const {width, height, data} = await page.render({scale: 1, width: Math.round(originalWidth * scale),
      height: Math.round(originalHeight * scale), render: 'bitmap'});
    yield {picture: pgm(width, height, data)};
  }
}

async function* pdfjs(bytes) {
  const canvas = await load('@napi-rs/canvas');
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) globalThis[name] ??= canvas[name];
  const root = dirname(require.resolve('pdfjs-dist/package.json')) + '/';
  const {getDocument} = await import(pathToFileURL(root + 'legacy/build/pdf.mjs').href);
  const document = await getDocument({data: new Uint8Array(bytes), verbosity: 0, wasmUrl: root + 'wasm/',
    iccUrl: root + 'iccs/', standardFontDataUrl: root + 'standard_fonts/'}).promise;
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    yield {text: content.items.map(item => item.str + (item.hasEOL ? '\n' : '')).join('')};
  }
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({scale});
    const sheet = canvas.createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const canvasContext = sheet.getContext('2d');
    await page.render({canvasContext, canvas: sheet, viewport, background: '#ffffff'}).promise;
    const {data} = canvasContext.getImageData(0, 0, sheet.width, sheet.height);
    yield {picture: pgm(sheet.width, sheet.height, data)};
  }
}

const texts = [];
let pictures = 0;
for await (const {text, picture} of {pdfium, pdfjs}[engine](await readFile(file))) {
  if (picture) {
    await writeFile(`${target}-${++pictures}.pgm`, picture);
  } else {
    texts.push(text);
    await writeFile(target + '.txt', texts.join('\n'));
  }
}
process.exit(0); // the engines leave workers behind
