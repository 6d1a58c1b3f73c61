import { describeKills, type Killing } from '../support/crash/describe-kills';

const APPROVED = ['submit', 'approve'] as const;
const PUBLISHED = [...APPROVED, 'publish'] as const;
const CORRECTED = [...PUBLISHED, 'correct', ...APPROVED] as const;

/** 200 kills; most of them where most is written. */
const KILLINGS: readonly Killing[] = [
  { move: 'publish', prepared: APPROVED, kills: 60 },
  { move: 'publish', prepared: CORRECTED, kills: 50 },
  { move: 'correct', prepared: PUBLISHED, kills: 30 },
  { move: 'withdraw', prepared: PUBLISHED, kills: 30 },
  { move: 'schedule', prepared: APPROVED, kills: 30 },
];

for (const killing of KILLINGS) describeKills(killing);
