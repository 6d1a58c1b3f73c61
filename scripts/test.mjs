// `npm test`: everything, or `npm test -- unit sqlite` for some steps; `--soak` adds the longer sets. What follows a
// lone `--` goes to Jest: `npm test -- sqlite -- publish`.
import { build } from './steps/build.mjs';
import { Complaint, orComplain } from './steps/complaint.mjs';
import { installPackages } from './steps/install.mjs';
import { checkNodeVersion } from './steps/node-version.mjs';
import { clock, createProgress } from './steps/progress.mjs';
import { ROOT } from './steps/project.mjs';
import { TEST_STEPS } from './steps/test-steps.mjs';

/** How many long steps run at a time: one for each of the two cores that a machine has at least. */
const LANES = 2;

const progress = createProgress(process.stdout);
const total = { passed: 0, failed: 0 };

const conclude = () => {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
};

const explain = (error) =>
  error instanceof Complaint ? `${error.details}\n${error.lines.join('\n')}` : (error.stack ?? String(error));

/** Runs one counted step under its heading, told on `out`; whatever it throws is one failure. */
const count = async (title, run, out = process.stdout) => {
  const began = Date.now();
  const tell = (line) => out.write(`${line}\n`);
  tell(`\n━━ ${title.el} · ${title.en}`);
  let result;
  try {
    result = await run();
  } catch (error) {
    tell(explain(error));
    result = { passed: 0, failed: 1 };
  }
  for (const name of result.skipped ?? []) tell(`  παραλείφθηκε · skipped: ${name}`);
  total.passed += result.passed;
  total.failed += result.failed;
  tell(`━━ ${title.en}: ${result.passed} ✓ ${result.failed} ✗ (${clock(Date.now() - began)})`);
  return result.failed === 0;
};

/** Keeps what is written until it may be shown. */
const holdBack = () => {
  const chunks = [];
  return { write: (chunk) => chunks.push(chunk), show: () => process.stdout.write(chunks.join('')) };
};

const chosenSteps = (words) => {
  const names = words.filter((word) => !word.startsWith('--'));
  const unknown = names.filter((name) => !Object.hasOwn(TEST_STEPS, name));
  if (unknown.length > 0) {
    const known = Object.keys(TEST_STEPS).join(', ');
    throw new Complaint({
      el: `Άγνωστο βήμα: ${unknown.join(', ')}. Υπάρχουν: ${known}`,
      en: `Unknown step: ${unknown.join(', ')}. There are: ${known}`,
    });
  }
  const soak = words.includes('--soak');
  return Object.entries(TEST_STEPS).filter(([name, step]) =>
    names.length > 0 ? names.includes(name) : soak || !step.soak,
  );
};

const words = process.argv.slice(2);
const split = words.indexOf('--');
const filter = split < 0 ? [] : words.slice(split + 1);

const steps = await orComplain(() => {
  checkNodeVersion();
  return chosenSteps(split < 0 ? words : words.slice(0, split));
});
process.chdir(ROOT);

try {
  await installPackages(progress);
} catch (error) {
  console.log(explain(error));
  total.failed += 1;
  conclude();
}

const needs = steps.map(([, step]) => step.needs).filter(Boolean);
const built =
  needs.length === 0 ||
  (await count({ el: 'Χτίσιμο', en: 'Build' }, async () => {
    await build(progress, { admin: needs.includes('admin') });
    return { passed: 1, failed: 0 };
  }));

const runStep = ({ title, run, needs: half }, out) =>
  count(
    title,
    () => {
      if (half && !built)
        throw new Complaint({ el: 'Δεν έτρεξε: το χτίσιμο απέτυχε.', en: 'Not run: the build failed.' });
      return run({ progress, echo: out ?? process.stdout, filter });
    },
    out,
  );

/** A step in as many parts as it may be run in, unless some of its tests were asked for. */
const inParts = (step) => {
  const { parts = 1, title, run } = step;
  if (parts === 1 || filter.length > 0) return [step];
  return Array.from({ length: parts }, (_, at) => {
    const shard = `${at + 1}/${parts}`;
    const ofPart = { el: `${title.el} ${shard}`, en: `${title.en} ${shard}` };
    return { ...step, title: ofPart, run: (context) => run({ ...context, shard }) };
  });
};

/** Runs steps, as many at a time as there are lanes. One of them is told as it runs, the others once it has ended. */
const runInLanes = async (steps, lanes) => {
  const waiting = [...steps];
  const ended = [];
  let isLive = false;
  const showEnded = () => {
    for (const out of ended.splice(0)) out.show();
  };
  const runNext = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (isLive) {
        const out = holdBack();
        await runStep(step, out);
        ended.push(out);
      } else {
        isLive = true;
        await runStep(step);
        isLive = false;
        showEnded();
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, runNext));
  showEnded();
};

const chosen = steps.map(([, step]) => step);
for (const step of chosen.filter(({ isLong }) => !isLong)) await runStep(step);
await runInLanes(chosen.filter(({ isLong }) => isLong).flatMap(inParts), LANES);
conclude();
