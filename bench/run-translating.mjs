import os from 'node:os';
import { requireFromProject } from '../scripts/steps/project.mjs';
import { barsOfTranslating } from './bars.mjs';
import { bulletinOf, withStories } from './bulletin-of.mjs';
import { newHome, removeHome } from './home.mjs';
import { reportTranslating } from './report-translating.mjs';
import { spread } from './summary.mjs';

const compiled = (file) => requireFromProject(`./dist/src/plugins/newsletter/domain/exchange/${file}.js`);

const STORIES = 20;
const LEARNT = 10_000;
const ASKED = 100;
const CUTS = 10;
const DIRECTION = { source: 'el', target: 'en' };

const TITLES = {
  desk: { el: 'Ένα γραφείο, για το δελτίο του', en: 'A desk, for its bulletin' },
  translating: { el: 'Τμήματα και μνήμη', en: 'Segments and memory' },
};

/** As many texts as are wanted, no two alike: those that are given, with words exchanged among them. */
const invented = (texts, count) => {
  const words = texts.flatMap((text) => text.split(' '));
  return Array.from({ length: count }, (_, at) => {
    const own = texts[at % texts.length].split(' ');
    const turn = Math.floor(at / texts.length);
    return own
      .map((word, place) => ((place + turn) % 4 === 0 ? words[(at * 7 + place * 13) % words.length] : word))
      .join(' ');
  });
};

const timed = (turns, work) => {
  const began = performance.now();
  for (let turn = 0; turn < turns; turn += 1) work(turn);
  return (performance.now() - began) / turns;
};

/** Measures cutting a bulletin into segments and asking a memory, in this process; gives its section and its bars. */
export const runTranslating = async ({ rounds }, progress) => {
  const [loadBefore] = os.loadavg();
  const home = newHome();
  try {
    const bulletin = withStories(await progress.step(TITLES.desk, () => bulletinOf(home)), STORIES);
    const measured = await progress.step(TITLES.translating, async () => {
      const { extract } = compiled('extract');
      const { plainOf } = compiled('inline');
      const { openMemory } = compiled('memory');
      const cut = () => extract(bulletin, DIRECTION, () => []).segments;
      const texts = cut().map(({ source }) => plainOf(source));
      const learnt = invented(texts, LEARNT).map((source, at) => ({ source, target: `${at}`, at: '2026-01-01' }));
      const asked = invented(texts, LEARNT + ASKED).slice(LEARNT);
      const memory = openMemory(learnt);
      const found = asked.filter((text) => memory.matches([text]).length > 0).length;
      const samples = Array.from({ length: rounds }, () => ({
        cut: timed(CUTS, cut),
        open: timed(1, () => openMemory(learnt)),
        ask: timed(ASKED, (turn) => memory.matches([asked[turn]])),
        slowest: Math.max(...asked.map((text) => timed(1, () => memory.matches([text])))),
      }));
      const of = (what) => spread(samples.map((sample) => sample[what]));
      return {
        segments: texts.length,
        found,
        cut: of('cut'),
        open: of('open'),
        ask: of('ask'),
        slowest: of('slowest'),
      };
    });
    const [loadAfter] = os.loadavg();
    const about = { ...measured, stories: STORIES, learnt: LEARNT, asked: ASKED, rounds, loadBefore, loadAfter };
    return { section: reportTranslating(about), bars: barsOfTranslating(about) };
  } finally {
    removeHome(home);
  }
};
