import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Histories } from './catalogue';
import type { Finished } from './finished-documents';
import type { LanguageChoice } from './reading-headers';

/** The document that was chosen for a reader, and who chose its language. */
export type Choice = { readonly finished: Finished; readonly language: LanguageChoice };

/** A choice, with the record of editions under which it was made: it holds as long as that does. */
export type Known = Choice & { readonly record: Histories };

/** Headers of a reader that decide, beside the address, which document it is. */
type Wish = Pick<IncomingHttpHeaders, 'accept-encoding' | 'accept-language'>;

type Wished = { readonly wish: Wish; readonly known: Known };

/** Most that the documents of remembered choices may take in memory, in bytes. */
const CAPACITY = 8 * 1024 * 1024;
/** What a choice costs beside its document and its words, about, in bytes. */
const OVERHEAD = 256;
/** Most choices of one address, for browsers that say the same in many ways. */
const MOST_WISHES = 16;

const bytesOf = ({ wish }: Wished): number =>
  OVERHEAD + 2 * ((wish['accept-encoding']?.length ?? 0) + (wish['accept-language']?.length ?? 0));

/** One document may have been chosen for several wishes, and is in memory once. */
const sizeOf = (all: readonly Wished[], url: string): number =>
  [...new Set(all.map(({ known }) => known.finished))].reduce((sum, { body }) => sum + body.length, 2 * url.length) +
  all.reduce((sum, one) => sum + bytesOf(one), 0);

/** Remembers which document was chosen for an address and a reader's headers, under one record of editions at a time. */
export function rememberChoices(capacity = CAPACITY) {
  // By address first, and then one after the other: to join address and headers to one key would cost each reader more.
  const choices = new LRUCache<string, readonly Wished[]>({ maxSize: capacity, sizeCalculation: sizeOf });
  let level: Histories | null = null;

  return {
    /** The choice that was made for the same address and headers; whether its record still holds is for the caller to see. */
    recall(url: string, headers: Wish): Known | undefined {
      const all = choices.get(url);
      if (!all) return undefined;
      for (const { wish, known } of all) {
        if (
          wish['accept-encoding'] === headers['accept-encoding'] &&
          // Where the address has chosen the language, nothing else that the reader wishes counts.
          (known.language === 'addressed' || wish['accept-language'] === headers['accept-language'])
        ) {
          return known;
        }
      }
      return undefined;
    },
    /** Remembers a choice; the first one under another record forgets all that were made before. */
    remember(record: Histories, url: string, headers: Wish, { finished, language }: Choice): void {
      if (level !== record) choices.clear();
      level = record;
      const wish = { 'accept-encoding': headers['accept-encoding'], 'accept-language': headers['accept-language'] };
      const before = (choices.get(url) ?? []).slice(1 - MOST_WISHES);
      choices.set(url, [...before, { wish, known: { finished, language, record } }]);
    },
  };
}
