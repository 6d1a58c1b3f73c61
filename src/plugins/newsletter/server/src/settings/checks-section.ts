import { type CheckSettings, type ChecksAbout, checkSettings, type RuleView } from '../../../contracts/settings/checks';
import { isLaw, mayBeMilder } from '../../../domain/lint/law';
import { RULES } from '../../../domain/lint/registry';
import { isMilder } from '../../../domain/lint/settle';
import { LOCALES, type Locale } from '../../../domain/locale';
import { ok, refuse } from '../../../domain/result';
import { say } from '../messages';
import { type Facts, plainSection, type SectionRefusal } from './section';

/** What the rules count as, the words that spelling knows besides its dictionaries, and the terms. */
export const checksSection = plainSection<CheckSettings>({
  action: 'settings',
  stored: checkSettings,
  first: { severities: {}, words: { el: [], en: [] }, terms: [] },
  facts: factsOf,
  arrange(_strapi, stored) {
    const amiss = firstAmiss(stored);
    return amiss ? refuse(amiss) : ok({ stored });
  },
  about: (_strapi, locale): ChecksAbout => ({ rules: RULES.map((rule) => viewOf(locale, rule)) }),
});

function factsOf({ severities, words, terms }: CheckSettings): Facts {
  return Object.fromEntries([
    ...Object.entries(severities).map(([id, setting]) => [`rule ${id}`, setting]),
    ...LOCALES.flatMap((locale) => words[locale].map((word) => [`word-${locale} ${word}`, true])),
    ...terms.map(({ kind, el, en, forbidden }) => [`term ${el ?? '–'} / ${en ?? '–'}`, { kind, forbidden }]),
  ]);
}

const viewOf = (locale: Locale, { id, severity }: (typeof RULES)[number]): RuleView => ({
  id,
  title: say(locale, `newsletter.rule.${id}.title`),
  why: say(locale, `newsletter.rule.${id}.why`),
  source: say(locale, `newsletter.rule.${id}.source`),
  severity,
  mayBeMilder: mayBeMilder(id),
  isLaw: isLaw(id),
});

function firstAmiss({ severities }: CheckSettings): SectionRefusal | null {
  for (const [rule, setting] of Object.entries(severities)) {
    const known = RULES.find(({ id }) => id === rule);
    if (!known) return { code: 'unknown_rule', data: { rule } };
    if (isMilder(setting, known.severity) && !mayBeMilder(rule)) return { code: 'rule_is_fixed', data: { rule } };
  }
  return null;
}
