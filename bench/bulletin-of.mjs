import Database from 'better-sqlite3';
import { inProject } from '../scripts/steps/project.mjs';
import { databaseIn } from './home.mjs';
import { startProcess } from './start-process.mjs';

/** Makes a seeded desk in a home, ends it, and gives the bulletin that its first edition holds. */
export const bulletinOf = async (home) => {
  const desk = await startProcess(inProject('bench', 'bare-desk-process.cjs'), home, { home });
  await desk.stop();
  const db = new Database(databaseIn(home), { fileMustExist: true });
  try {
    return JSON.parse(db.prepare('select content from newsletter_editions').pluck().get());
  } finally {
    db.close();
  }
};

/** The same bulletin with `count` stories: its own in turn, each copy with a name and a headline of its own. */
export const withStories = (bulletin, count) => ({
  ...bulletin,
  stories: Array.from({ length: count }, (_, at) => {
    const story = bulletin.stories[at % bulletin.stories.length];
    return {
      ...story,
      documentId: `${story.documentId}-${at}`,
      slug: { el: `${story.slug.el}-${at}`, en: `${story.slug.en}-${at}` },
    };
  }),
});
