import { pdfMaker } from './pdf/pdf-maker';
import { createPress } from './pdf/press';
import { readImagesOf } from './pdf/read-image';
import { publicFolder } from './public-folder';
import { defineRenderer } from './renderer';

/** To be raised with every change of what the files look like. */
const VERSION = 1;

/** The renderers of the PDF files: a bulletin in one language, and in both. */
export function pdfRenderers() {
  const make = pdfMaker({ read: readImagesOf(publicFolder), compile: createPress().compile });
  return {
    'bulletin-pdf': defineRenderer('bulletin-pdf', {
      version: VERSION,
      render: (subject, site) => make([subject], site),
    }),
    'bilingual-pdf': defineRenderer('bilingual-pdf', {
      version: VERSION,
      render: ({ el, en }, site) => make([el, en], site),
    }),
  } as const;
}
