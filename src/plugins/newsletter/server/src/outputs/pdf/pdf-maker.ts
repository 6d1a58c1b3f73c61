import type { BulletinSubject, Site } from '../../../../domain/render/outputs/subjects';
import type { HasGlyph } from '../../../../domain/render/typst/printable';
import { typstSource } from '../../../../domain/render/typst/typst-source';
import { type WantedPicture, wantedPictures } from '../../../../domain/render/typst/wanted-pictures';
import { settingOf } from '../reader-setting';
import type { Compiled, PdfJob } from './compile';
import { lastResortFolders } from './fonts';
import { glyphsOf } from './glyphs';
import { type Prepared, preparePicture } from './prepare-picture';
import type { ReadImage } from './read-image';

type Subjects = readonly [BulletinSubject, ...BulletinSubject[]];

/** What files are made with. */
type Workshop = {
  readonly read: ReadImage;
  compile(job: PdfJob): Compiled | Promise<Compiled>;
};

/** As many images are held in memory as they were stored. */
const AT_ONCE = 8;

/** Makes the PDF of subjects of one edition, a section each; throws with what Typst says where it cannot be made. */
export function pdfMaker({ read, compile }: Workshop) {
  let hasGlyph: HasGlyph | undefined;

  async function prepare({ url, source }: WantedPicture, anew: boolean): Promise<Prepared | null> {
    const bytes = (await read(source)) ?? (source === url ? null : await read(url));
    return bytes && preparePicture(bytes, anew);
  }

  /** The pictures that are there, by their addresses; their files are named by their order, which is that of the bulletin. */
  async function pictures(subjects: Subjects, anew: boolean) {
    const addresses = subjects.flatMap(({ document }) =>
      wantedPictures(document).map((one) => [one.url, one] as const),
    );
    const wanted = [...new Map(addresses).values()];
    const found = new Map<string, { file: string } & Prepared>();
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const some = wanted.slice(at, at + AT_ONCE);
      const prepared = await Promise.all(some.map((one) => prepare(one, anew)));
      for (const [index, picture] of prepared.entries()) {
        const url = some[index]?.url;
        if (picture && url) found.set(url, { ...picture, file: `/pictures/${found.size + 1}.${picture.extension}` });
      }
    }
    return found;
  }

  async function attempt(subjects: Subjects, site: Site, anew: boolean): Promise<Compiled> {
    hasGlyph ??= glyphsOf(lastResortFolders());
    const found = await pictures(subjects, anew);
    const source = typstSource(subjects, {
      hasGlyph,
      setting: (locale) => settingOf(locale, site),
      picture: (url) => {
        const picture = found.get(url);
        return picture ? { file: picture.file, width: picture.width, height: picture.height } : null;
      },
    });
    return compile({ ...source, pictures: [...found.values()].map(({ file, bytes }) => ({ file, bytes })) });
  }

  return async (subjects: Subjects, site: Site): Promise<Uint8Array> => {
    // A picture that Typst cannot read may be one that sharp can, and one that is broken is found by making it anew.
    const made = [await attempt(subjects, site, false)];
    if (!made[0]?.ok) made.push(await attempt(subjects, site, true));
    const [first, last = first] = made;
    if (last?.ok) return last.bytes;
    throw new Error(`Typst made no PDF of bulletin ${subjects[0].document.number}:\n${last?.diagnostics.join('\n')}`);
  };
}
