/** Rules that the law asks for, by id or, with `/` at its end, by its beginning. */
const LAW = ['eu/', 'gdpr/', 'a11y/alt'] as const;

/** Whether a rule is one of law, whose findings an approver alone may waive and which no setting makes milder. */
export const isLaw = (ruleId: string): boolean =>
  LAW.some((id) => (id.endsWith('/') ? ruleId.startsWith(id) : ruleId === id));

/** Reasons without which an edition could not be made at all: its number, its addresses, its two languages. */
const FOUNDATIONS: Readonly<Record<string, readonly string[]>> = {
  'issue/metadata': [
    'number-missing',
    'number-invalid',
    'number-taken',
    'number-changed',
    'title-missing',
    'operation-missing',
  ],
  'story/structure': ['no-stories', 'headline-missing', 'slug-missing', 'story-repeated'],
  'i18n/complete': ['missing'],
};

/** Whether what a finding says has to be mended, and cannot be waived by anybody. */
export const isFoundation = ({ ruleId, reason }: { readonly ruleId: string; readonly reason: string }): boolean =>
  FOUNDATIONS[ruleId]?.includes(reason) ?? false;

/** Whether settings may switch a rule off or make it milder. */
export const mayBeMilder = (ruleId: string): boolean => !isLaw(ruleId) && !Object.hasOwn(FOUNDATIONS, ruleId);
