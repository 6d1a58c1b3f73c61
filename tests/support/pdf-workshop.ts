import { basename } from 'node:path';
import sharp from 'sharp';
import type { Bulletin } from '../../src/plugins/newsletter/domain/bulletin/bulletin';
import { digestOf } from '../../src/plugins/newsletter/domain/bulletin/digest';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import type { Locale } from '../../src/plugins/newsletter/domain/locale';
import { projectBulletin } from '../../src/plugins/newsletter/domain/render/json/bulletin';
import type { BulletinSubject } from '../../src/plugins/newsletter/domain/render/outputs/subjects';
import { createCompiler } from '../../src/plugins/newsletter/server/src/outputs/pdf/compile';
import { pdfMaker } from '../../src/plugins/newsletter/server/src/outputs/pdf/pdf-maker';
import type { ReadImage } from '../../src/plugins/newsletter/server/src/outputs/pdf/read-image';
import { DRAWINGS, type DrawingName } from '../../src/plugins/newsletter/server/src/seed/images/drawings';
import { rasterize } from '../../src/plugins/newsletter/server/src/seed/rasterize';
import { SITE } from './render-output';
import { FIRST_EDITION } from './seed-bulletins';

const LONGEST = { small: 500, medium: 750, large: 1000 } as const;

const drawn = new Map<string, Uint8Array>();

/** The drawings of the seed at the addresses that `seedBulletin` gives them, in each of their sizes. */
export const readDrawing: ReadImage = async (address) => {
  const known = drawn.get(address);
  if (known) return known;
  const [, size, name = ''] = /^(?:(small|medium|large)_)?(.*)$/.exec(basename(address)) ?? [];
  const drawing = DRAWINGS[name as DrawingName];
  if (!drawing) return null;
  const longest = size && LONGEST[size as keyof typeof LONGEST];
  const whole = await rasterize(drawing);
  const png = longest ? await sharp(whole).resize(longest, longest, { fit: 'inside' }).png().toBuffer() : whole;
  drawn.set(address, png);
  return png;
};

/** An edition of a bulletin as renderers get it; `said` is what is not as in the first edition of bulletin no. 1. */
export function subjectOf(
  locale: Locale,
  content: Bulletin = FIRST_EDITION.content,
  said: Partial<Edition> = {},
): BulletinSubject {
  const edition: Edition = { ...FIRST_EDITION, digest: digestOf(content), content, ...said };
  const revisions = [{ ...edition, withdrawal: null }];
  return { locale, document: projectBulletin(edition, revisions, locale), edition, revisions };
}

/** Makes PDF files in this thread. */
export function openWorkshop(read: ReadImage = readDrawing) {
  const make = pdfMaker({ read, compile: createCompiler() });
  return (...subjects: [BulletinSubject, ...BulletinSubject[]]): Promise<Uint8Array> => make(subjects, SITE);
}
