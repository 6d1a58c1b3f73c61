import os from 'node:os';
import { requireFromProject } from '../scripts/steps/project.mjs';
import { bulletinOf, withStories } from './bulletin-of.mjs';
import { newHome, removeHome } from './home.mjs';
import { reportChecks } from './report-checks.mjs';
import { spread } from './summary.mjs';

const compiled = (file) => requireFromProject(`./dist/src/plugins/newsletter/domain/lint/${file}.js`);

/** Stories of the bulletins that are checked; the growth is told against the one before. */
const SIZES = [1, 10, 50];
const CHECKS_A_ROUND = 10;
const WARM_UP = 10;

const TITLES = {
  desk: { el: 'Ένα γραφείο, για το δελτίο του', en: 'A desk, for its bulletin' },
  checks: { el: 'Έλεγχοι', en: 'Checking' },
};

const wordsIn = (runs) => runs.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

/** Milliseconds of one check of each bulletin, in every round. */
const measure = (bulletins, rounds) => {
  const { checkBulletin } = compiled('check-bulletin');
  const { NO_FACTS } = compiled('context');
  const check = (bulletin) => checkBulletin(bulletin, NO_FACTS);
  for (const bulletin of bulletins) for (let turn = 0; turn < WARM_UP; turn += 1) check(bulletin);
  return Array.from({ length: rounds }, () =>
    bulletins.map((bulletin) => {
      // A copy each time: what a rule remembers of a text it has read must not count.
      const copies = Array.from({ length: CHECKS_A_ROUND }, () => structuredClone(bulletin));
      const began = performance.now();
      for (const copy of copies) check(copy);
      return (performance.now() - began) / CHECKS_A_ROUND;
    }),
  );
};

/** Measures a check of bulletins of growing size in this process; gives its section of the report and its bars. */
export const runChecks = async ({ rounds }, progress) => {
  const [loadBefore] = os.loadavg();
  const home = newHome();
  try {
    const first = await progress.step(TITLES.desk, () => bulletinOf(home));
    const bulletins = SIZES.map((count) => withStories(first, count));
    const samples = await progress.step(TITLES.checks, async () => measure(bulletins, rounds));
    const { textRunsOf } = compiled('text-runs');
    const lines = SIZES.map((stories, at) => {
      const words = wordsIn(textRunsOf(bulletins[at]));
      const ms = spread(samples.map((sample) => sample[at]));
      const before = at === 0 ? null : wordsIn(textRunsOf(bulletins[at - 1]));
      const growth = before === null ? null : spread(samples.map((s) => s[at] / s[at - 1] / (words / before)));
      return { stories, words, ms, growth };
    });
    const [loadAfter] = os.loadavg();
    const { RULES } = compiled('registry');
    const section = reportChecks({ lines, rules: RULES.length, rounds, checks: CHECKS_A_ROUND, loadBefore, loadAfter });
    return { section, bars: [] };
  } finally {
    removeHome(home);
  }
};
