// Reads PDF files with pdf.js, which had no part in making them: paths as arguments, a list of what was read on stdout.
import { readFileSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const IMAGES = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat]);

const outlineOf = (items) => (items ?? []).map(({ title, items: inner }) => ({ title, items: outlineOf(inner) }));

const treeOf = ({ role, alt, lang, bbox, children = [] }) => ({
  role,
  ...{ alt, lang, bbox },
  annotations: children.filter(({ type }) => type === 'object').map(({ id }) => id),
  children: children.filter(({ type }) => !type).map(treeOf),
});

/** The text of a page by how it is marked: as an artifact, as content that a tag holds, or not at all. */
function markedText(items) {
  const text = { artifact: '', tagged: '', unmarked: '' };
  const open = [];
  for (const { type, tag, id, str = '' } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type) open.push(tag === 'Artifact' ? 'artifact' : id ? 'tagged' : null);
    else text[open.find((kind) => kind !== null) ?? 'unmarked'] += str;
  }
  return text;
}

/** The fonts that a page has used; `glyphsAsText` is how many of its glyphs say which characters they are. */
const fontsOf = (page, { fnArray, argsArray }) => {
  const ids = new Set(argsArray.flatMap((args, index) => (fnArray[index] === OPS.setFont ? [args[0]] : [])));
  return [...ids].map((id) => {
    const { name, missingFile, toUnicode } = page.commonObjs.get(id);
    return { name, isEmbedded: !missingFile, glyphsAsText: Object.keys(toUnicode?._map ?? toUnicode ?? {}).length };
  });
};

async function pageOf(page) {
  const { items } = await page.getTextContent();
  const operators = await page.getOperatorList();
  const { fnArray } = operators;
  const annotations = await page.getAnnotations();
  const marked = await page.getTextContent({ includeMarkedContent: true });
  const [left, bottom, right, top] = page.view;
  return {
    text: items.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    size: [right - left, top - bottom].map(Math.round),
    images: fnArray.filter((operation) => IMAGES.has(operation)).length,
    marked: markedText(marked.items),
    fonts: fontsOf(page, operators),
    links: annotations.flatMap(({ id, subtype, url, dest, contentsObj }) => [
      { id, subtype, url: url ?? null, isInside: Boolean(dest), words: contentsObj?.str ?? '' },
    ]),
    tree: treeOf(await page.getStructTree()),
  };
}

async function read(path) {
  const document = await getDocument({
    data: new Uint8Array(readFileSync(path)),
    verbosity: 0,
    fontExtraProperties: true,
  }).promise;
  const { info, metadata } = await document.getMetadata();
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await pageOf(await document.getPage(number)));
  const read = {
    info,
    isMarked: (await document.getMarkInfo())?.Marked ?? false,
    metadata: metadata?.getRaw() ?? '',
    preferences: (await document.getViewerPreferences()) ?? {},
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
