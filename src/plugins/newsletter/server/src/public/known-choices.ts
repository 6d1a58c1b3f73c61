import type { IncomingHttpHeaders } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Histories } from './catalogue';
import type { Finished } from './finished-documents';
import type { LanguageChoice } from './reading-headers';

/** The document that was chosen for a reader, and who chose its language. */
export type Choice = { readonly finished: Finished; readonly language: LanguageChoice };

/** Most that the documents of remembered choices may take in memory, in bytes. */
const CAPACITY = 8 * 1024 * 1024;
/** What a choice costs beside its document and its key, about, in bytes. */
const OVERHEAD = 256;

/** All that decides which document a reader gets, beside the editions; none of it can hold a line break. */
const keyOf = (url: string, headers: IncomingHttpHeaders): string =>
  `${url}\n${headers['accept-encoding'] ?? ''}\n${headers['accept-language'] ?? ''}`;

/** Remembers which document was chosen for an address and a reader's headers, for as long as the record of editions does. */
export function rememberChoices(capacity = CAPACITY) {
  const choices = new LRUCache<string, Choice>({
    maxSize: capacity,
    sizeCalculation: ({ finished }, key) => finished.body.length + 2 * key.length + OVERHEAD,
  });
  let level: Histories | null = null;

  return {
    /** The choice that was made for the same address and headers under this very record. */
    recall: (histories: Histories, url: string, headers: IncomingHttpHeaders): Choice | undefined =>
      level === histories ? choices.get(keyOf(url, headers)) : undefined,
    /** Remembers a choice; the first one under another record forgets all that were made before. */
    remember(histories: Histories, url: string, headers: IncomingHttpHeaders, choice: Choice): void {
      if (level !== histories) choices.clear();
      level = histories;
      choices.set(keyOf(url, headers), choice);
    },
  };
}
