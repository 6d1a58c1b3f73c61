import { parseArgs } from 'node:util';
import { Complaint } from '../scripts/steps/complaint.mjs';

/** Connections at a time: one patient reader, a few, and as many as make the server queue. */
export const CONNECTIONS = [1, 10, 32];

/** What can be measured, in the order in which it is. */
const PARTS = ['start-up', 'reading', 'growth', 'memory', 'publish', 'search', 'checks', 'translating', 'admin'];

const options = {
  only: { type: 'string' },
  seconds: { type: 'string', default: '2' },
  rounds: { type: 'string', default: '5' },
  write: { type: 'boolean', default: false },
};

const bounded = (name, text, most) => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new Complaint({
    el: `Η τιμή --${name} ${text} δεν είναι ακέραιος από 1 έως ${most}.`,
    en: `--${name} ${text} is not a whole number from 1 to ${most}.`,
  });
};

const partsOf = (only) => {
  if (only === undefined) return PARTS;
  if (PARTS.includes(only)) return [only];
  throw new Complaint({
    el: `Η τιμή --only ${only} δεν είναι καμία από τις: ${PARTS.join(', ')}.`,
    en: `--only ${only} is none of: ${PARTS.join(', ')}.`,
  });
};

const parsed = (args) => {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    throw new Complaint({
      el: 'Άγνωστη επιλογή. Υπάρχουν: --only, --seconds, --rounds, --write',
      en: `${error.message} There are: --only, --seconds, --rounds, --write`,
    });
  }
};

/** Reads the command's words: `{ parts, seconds, rounds, write }`; complains about what is not understood. */
export const readSettings = (args) => {
  const { only, seconds, rounds, write } = parsed(args);
  return {
    parts: partsOf(only),
    seconds: bounded('seconds', seconds, 10),
    rounds: bounded('rounds', rounds, 20),
    write,
  };
};
