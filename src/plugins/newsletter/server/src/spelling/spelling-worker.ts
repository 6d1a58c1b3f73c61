import { parentPort } from 'node:worker_threads';
import type { Knows } from '../../../domain/lint/spelling/accepted-forms';
import type { Locale } from '../../../domain/locale';
import { lookUp } from './look-up';
import { openDictionary } from './open-dictionary';
import type { Answer, Question } from './protocol';

// The thread that `createSpeller` starts. A dictionary is opened when its language is first asked about.
const opened = new Map<Locale, Knows>();

const dictionaryOf = (locale: Locale): Knows => {
  const knows = opened.get(locale) ?? openDictionary(locale);
  opened.set(locale, knows);
  return knows;
};

parentPort?.on('message', ({ id, locale, words }: Question) => {
  parentPort?.postMessage({ id, lookedUp: lookUp(words, locale, dictionaryOf(locale)) } satisfies Answer);
});
