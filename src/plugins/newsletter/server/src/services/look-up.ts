import type { Core } from '@strapi/strapi';
import type { Bulletin } from '../../../domain/bulletin/bulletin';
import { glossaryOf } from '../../../domain/lint/glossary-of';
import type { Misspelt } from '../../../domain/lint/misspelt';
import { textRunsOf } from '../../../domain/lint/text-runs';
import type { Locale } from '../../../domain/locale';
import { settingsNow } from '../settings/read-settings';
import { deskSpeller } from '../spelling/desk-speller';
import { misspeltIn } from '../spelling/misspelt-in';
import { findingsOf, type LookedUp } from './findings-of';
import { tryLinks } from './try-links';

/** What to look up beside the bulletin itself; each takes a while. */
export type Asked = { readonly spelling?: boolean; readonly links?: boolean };

/**
 * Looks up what was asked for; what is not to be had is left out. Links are tried, and how that went is remembered. Must
 * not run under the desk lock, which would keep everybody waiting.
 */
export async function lookUp(strapi: Core.Strapi, bulletin: Bulletin, { spelling, links }: Asked): Promise<LookedUp> {
  if (links) await tryLinks(strapi, bulletin);
  const misspelt = spelling ? await misspeltWords(strapi, bulletin) : null;
  return misspelt ? { misspelt } : {};
}

/** What a finding needs to be found again: nothing, or what the dictionaries say. */
export const lookUpFor = async (strapi: Core.Strapi, bulletin: Bulletin, fingerprint: string): Promise<LookedUp> =>
  (await findingsOf(strapi, bulletin)).some((finding) => finding.fingerprint === fingerprint)
    ? {}
    : lookUp(strapi, bulletin, { spelling: true });

async function misspeltWords(strapi: Core.Strapi, bulletin: Bulletin): Promise<Misspelt | null> {
  const settings = await settingsNow(strapi, 'checks');
  const texts = { runs: textRunsOf(bulletin), glossary: glossaryOf(bulletin, settings.terms) };
  const found = await misspeltIn(texts, deskSpeller);
  if (!found.ok) {
    strapi.log.warn(`newsletter: ${found.error}`);
    return null;
  }
  const unknown = (locale: Locale): Misspelt[Locale] => {
    const known = new Set(settings.words[locale].map((word) => word.toLowerCase()));
    return new Map([...found.value[locale]].filter(([word]) => !known.has(word.toLowerCase())));
  };
  return { el: unknown('el'), en: unknown('en') };
}
