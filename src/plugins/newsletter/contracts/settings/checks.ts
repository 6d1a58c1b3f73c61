import { z } from 'zod';
import type { Severity } from '../../domain/finding';
import { TERM_KINDS } from '../../domain/lint/glossary';
import { RULE_SETTINGS } from '../../domain/lint/settle';
import { plainText } from '../plain-text';

const ruleId = z
  .string()
  .regex(/^[a-z0-9]+\/[a-z0-9-]+$/)
  .max(64);
const word = plainText(64).pipe(z.string().regex(/^\S+$/));
const words = z
  .array(word)
  .max(5000)
  .transform((list) => [...new Set(list)]);
const name = plainText(200);
const forbidden = z.array(name).max(20);

const term = z
  .strictObject({
    kind: z.enum(TERM_KINDS),
    el: name.nullable(),
    en: name.nullable(),
    forbidden: z.strictObject({ el: forbidden, en: forbidden }),
  })
  .refine(({ el, en }) => el !== null || en !== null, { path: ['el'] });

/**
 * What a desk decides about its checks: what each rule counts as in place of its own severity, the words that spelling
 * knows besides its dictionaries, and approved pairs of terms with the renderings that must not stand for them.
 */
export const checkSettings = z.strictObject({
  severities: z.record(ruleId, z.enum(RULE_SETTINGS)),
  words: z.strictObject({ el: words, en: words }),
  terms: z
    .array(term)
    .max(2000)
    .superRefine((terms, { addIssue }) => {
      const seen = new Set<string>();
      for (const [index, { el, en }] of terms.entries()) {
        const pair = JSON.stringify([el, en]);
        if (seen.has(pair)) addIssue({ code: 'custom', path: [index, 'el'], message: 'stands there twice' });
        seen.add(pair);
      }
    }),
});
export type CheckSettings = z.infer<typeof checkSettings>;

/** A rule as the settings show it: texts in the caller's language, and its own severity. */
export type RuleView = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  readonly severity: Severity;
  /** Whether it may be switched off or made milder; rules of law and of what an edition rests on may not. */
  readonly mayBeMilder: boolean;
  /** Whether law asks for it. */
  readonly isLaw: boolean;
};

/** What the settings of the checks are about: every rule there is. */
export type ChecksAbout = { readonly rules: readonly RuleView[] };
