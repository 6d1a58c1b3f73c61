import { readFileSync } from 'node:fs';
import nspell from 'nspell';
import type { Knows } from '../../../domain/lint/spelling/accepted-forms';
import type { Locale } from '../../../domain/locale';
import { dictionaryFiles } from './dictionary-files';
import { openWordList } from './word-list';

/** Reads the dictionary of a language, which blocks for up to a second; nspell where its words are made by affixes. */
export function openDictionary(locale: Locale): Knows {
  const files = dictionaryFiles(locale);
  const dic = readFileSync(files.dic);
  const list = openWordList(dic);
  if (list) return list;
  const speller = nspell(readFileSync(files.aff), dic);
  return (word) => speller.correct(word);
}
