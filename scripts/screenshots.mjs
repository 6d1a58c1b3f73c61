// `npm run screenshots`: the pictures of the guides and of README.md, in docs/images, from the running admin on a new
// database. `npm run screenshots -- screens <folder> [name …]` takes every screen in Greek instead, wide and narrow, or
// those that are named, to look at.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { subjectsOf } from './pictures/addresses.mjs';
import { GUIDE } from './pictures/guide.mjs';
import { SCREENS } from './pictures/screens.mjs';
import { openStudio } from './pictures/studio.mjs';
import { build } from './steps/build.mjs';
import { ensureChromium } from './steps/chromium.mjs';
import { Complaint, orComplain } from './steps/complaint.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { createProgress } from './steps/progress.mjs';
import { inProject, ROOT } from './steps/project.mjs';

const GUIDE_SIZE = { width: 1440, height: 900 };
const SCREEN_WIDTHS = [1440, 1024];
const SCREEN_HEIGHT = 1000;

const textsIn = (language) =>
  JSON.parse(readFileSync(inProject('src', 'plugins', 'newsletter', 'translations', `${language}.json`), 'utf8'));

/** What is to be taken: `{ file, language, size, picture }` each. */
const asked = ([what, folder, ...names]) => {
  if (what === undefined) {
    return ['el', 'en'].flatMap((language) =>
      GUIDE.map((picture) => ({
        file: inProject('docs', 'images', language, `${picture.name}.png`),
        language,
        size: GUIDE_SIZE,
        picture,
      })),
    );
  }
  if (what !== 'screens' || !folder) {
    throw new Complaint({ el: 'Γράψτε: screens <φάκελος>', en: 'Say: screens <folder>' });
  }
  return SCREEN_WIDTHS.flatMap((width) =>
    SCREENS.filter(({ name }) => names.length === 0 || names.includes(name)).map((picture) => ({
      file: path.resolve(folder, `${picture.name}-${width}.png`),
      language: 'el',
      size: { width, height: SCREEN_HEIGHT },
      picture,
    })),
  );
};

const take = async (studio, ids, { file, language, size, picture }) => {
  const texts = textsIn(language);
  const say = (key) => texts[`newsletter.${key}`];
  await picture.before?.(studio.strapi, ids);
  const { page, open } = await studio.as(picture.role, language, size);
  await open(picture.address(ids, language));
  await picture.prepare?.(page, say, { strapi: studio.strapi, ids });
  mkdirSync(path.dirname(file), { recursive: true });
  await (picture.part ? picture.part(page, say) : page).screenshot({ path: file, animations: 'disabled' });
  await picture.after?.(page, say);
};

const progress = createProgress(process.stderr);
const { pictures, executablePath } = await orComplain(async () => {
  checkNodeVersion();
  const wanted = asked(process.argv.slice(2));
  process.chdir(ROOT);
  await installPackages(progress);
  await build(progress);
  return { pictures: wanted, executablePath: await ensureChromium(progress) };
});

const studio = await progress.step({ el: 'Εκκίνηση σε νέα βάση', en: 'Starting on a new database' }, () =>
  openStudio(executablePath),
);
let missed = 0;
try {
  const ids = await subjectsOf(studio.strapi);
  for (const picture of pictures) {
    try {
      await take(studio, ids, picture);
      progress.note({ el: path.relative(ROOT, picture.file), en: picture.language });
    } catch (error) {
      missed += 1;
      progress.note({ el: `Δεν λήφθηκε: ${picture.file}`, en: `Not taken: ${error.message}` });
    }
  }
} finally {
  await studio.close();
}
process.exit(missed === 0 ? 0 : 1);
