// Reads PDF files with pdf.js, which had no part in making them: paths as arguments, a list of what was read on stdout.
import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const IMAGES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat]);

const outlineOf = (items) => (items ?? []).map(({ title, items: inner }) => ({ title, items: outlineOf(inner) }));

const treeOf = ({ role, alt, children = [] }) => ({
  role,
  ...(alt === undefined ? {} : { alt }),
  children: children.filter(({ type }) => !type).map(treeOf),
});

async function pageOf(page) {
  const { items } = await page.getTextContent();
  const { fnArray } = await page.getOperatorList();
  const [left, bottom, right, top] = page.view;
  return {
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    size: [right - left, top - bottom].map(Math.round),
    images: fnArray.filter((operation) => IMAGES.has(operation)).length,
    links: (await page.getAnnotations()).flatMap(({ url, dest, contentsObj }) => [
      { url: url ?? null, isInside: Boolean(dest), words: contentsObj?.str ?? '' },
    ]),
    tree: treeOf(await page.getStructTree()),
  };
}

async function read(path) {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const { info, metadata } = await document.getMetadata();
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await pageOf(await document.getPage(number)));
  const read = {
    info,
    isMarked: (await document.getMarkInfo())?.Marked ?? false,
    metadata: metadata?.getRaw() ?? '',
    fingerprints: document.fingerprints,
    outline: outlineOf(await document.getOutline()),
    pages,
  };
  await document.destroy();
  return read;
}

const all = [];
for (const path of process.argv.slice(2)) all.push(await read(path));
process.stdout.write(JSON.stringify(all));
