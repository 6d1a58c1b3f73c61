import { parseArgs } from 'node:util';
import { Complaint } from '../scripts/steps/complaint.mjs';

/** Connections at a time: one patient reader, a few, and as many as make the server queue. */
export const CONNECTIONS = [1, 10, 32];

const options = {
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

const parsed = (args) => {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    throw new Complaint({
      el: 'Άγνωστη επιλογή. Υπάρχουν: --seconds, --rounds, --write',
      en: `${error.message} There are: --seconds, --rounds, --write`,
    });
  }
};

/** Reads the command's words: `{ seconds, rounds, write }`; complains about what is not understood. */
export const readSettings = (args) => {
  const { seconds, rounds, write } = parsed(args);
  return { seconds: bounded('seconds', seconds, 10), rounds: bounded('rounds', rounds, 20), write };
};
