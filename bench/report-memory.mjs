import { circumstances, table, whole } from './figures.mjs';

/** The section on memory as Markdown: what the process holds after each stage. */
export const reportMemory = ({ seen, stages, bulletins, forms, loadBefore, loadAfter }) => {
  const titles = {
    started: 'Started',
    read: 'Bulletin, list and search, 2 s each over 32 connections',
    shown: 'Every output in both languages, PDFs included',
    forms: `${whole(forms)} forms of a bulletin, no two alike`,
    second: `${whole(forms)} more`,
    third: `${whole(forms)} more, the third time`,
    fourth: `${whole(forms)} more, the fourth time`,
    inUse: 'In use then, heap and buffers, the garbage gone',
  };
  const cell = (number) => (number === undefined ? '' : whole(number));
  return [
    '## Memory',
    '',
    'Resident memory of the whole process (SQLite, production mode, without the admin), in MiB, after each stage, one after',
    'the other. **Strapi alone** is the same project with nothing of the plugin but its content types. Rendered documents are',
    'kept up to 32 MiB, those in forms that callers make up to 8 MiB, each from the second asking on.',
    '',
    ...table(
      ['After', 'Strapi alone', 'Deltio, 1 bulletin', `Deltio, ${whole(bulletins)} bulletins`],
      [...stages, 'inUse'].map((stage) => [
        titles[stage],
        cell(seen.strapi[stage]),
        cell(seen.seeded[stage]),
        cell(seen.full[stage]),
      ]),
    ),
    '',
    ...circumstances({
      command: 'npm run bench -- --only memory',
      rounds: 1,
      loadBefore,
      loadAfter,
      sharing: 'one desk at a time is at work',
    }),
    '',
  ].join('\n');
};
