/**
 * When a forbidden rendering is meant that also means something else: `before` and `after` are the texts on its two
 * sides, `anywhere` all texts of the issue in its language.
 */
export type Meaning = {
  /** It never counts without this before it. */
  readonly needsBefore?: RegExp;
  readonly needsAfter?: RegExp;
  /** It is something else with this on one of its sides, */
  readonly otherBefore?: RegExp;
  readonly otherAfter?: RegExp;
  /** it is what is forbidden with one of these, */
  readonly sureBefore?: RegExp;
  readonly sureAfter?: RegExp;
  /** and where neither tells, this anywhere speaks of the other meaning. */
  readonly otherAnywhere?: RegExp;
};

const POINTERS = '(?:The|This|That|These|Our|An|Every|Each|Under|Of|For|In)';
const NAMED_BEFORE = `(?<!\\p{L})(?!${POINTERS}\\s)\\p{Lu}[\\p{L}’'&-]*\\s{1,4}`;
const AFTER_NAME = /^\s+\p{Lu}/u;

/** An act of law (“the Data Protection Act 2018”) or of a play is none of an operation’s. */
const ACT: Meaning = {
  needsBefore: /(?<!\p{L})(?:the|this|our|an|each|every|these|of|under)\s+(?:\p{Ll}+\s+)?$/iu,
  otherBefore: new RegExp(`(?:${NAMED_BEFORE}|(?<!\\p{L})(?:first|second|third|final|last|opening)\\s+)$`, 'u'),
  otherAfter: /^\s+(?:\p{N}|No\b|no\.|of\s+(?:\p{N}|[A-Z])|on\s+[A-Z]|[IVX]+\b|\()/u,
  sureBefore:
    /(?:beneficiar(?:y|ies)|partners?|deliverables?|progress|meetings?|information days?|budget|coordination|website|logo|next steps|manager|co-?ordinator)\s+(?:of|for|in)\s+(?:the|this)\s+$/iu,
  sureAfter: /^\s*[“"«‘]/u,
  otherAnywhere: new RegExp(
    `${NAMED_BEFORE}Acts?(?!\\p{L})|(?<!\\p{L})Acts?\\s+(?:of\\s+)?(?:\\p{N}{4}|Parliament|on\\s)|(?<!\\p{L})(?:legislation|statutes?|Parliament)(?!\\p{L})`,
    'u',
  ),
};

const OF_A_PLACE: Meaning = { needsAfter: /^\s+of\s+\p{Lu}/u };
/** Also a given name, and a part of others’ names («Nea Kriti»). */
const ALSO_A_NAME: Meaning = { otherBefore: /(?:Nea|Neo|Neos)\s+$/u, otherAfter: AFTER_NAME };
/** “the Waste Management Authority” is another body. */
const WHOLE_NAME: Meaning = { otherBefore: new RegExp(`${NAMED_BEFORE}$`, 'u') };
const PLACE: Meaning = { otherBefore: /(?<!\p{L})(?:Nea|Neo|Neos|Palaio|Palea|Palaia)\s+$/u };

/** Renderings that are forbidden in one meaning alone; all others always are. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  Act: ACT,
  Dimos: OF_A_PLACE,
  Demos: OF_A_PLACE,
  Municipal: OF_A_PLACE,
  Periphery: OF_A_PLACE,
  'Management Authority': WHOLE_NAME,
  'Managerial Authority': WHOLE_NAME,
  'Common Secretariat': WHOLE_NAME,
  'Follow-up Committee': WHOLE_NAME,
  'Observation Committee': WHOLE_NAME,
  Kriti: ALSO_A_NAME,
  Kypros: ALSO_A_NAME,
  Hania: ALSO_A_NAME,
  Irakleio: PLACE,
  Iraklio: PLACE,
  Iraklion: PLACE,
  Paphos: { otherAfter: /^\s+(?:International|Airport|Gate|Archaeological|Zoo|FC)(?!\p{L})/u },
  deliverance: { needsBefore: /(?<!\p{L})(?:project|technical|the|all|of)\s+$/iu, otherAfter: /^\s+from(?!\p{L})/u },
};

/** What stands farther away than so many characters says nothing of a word. */
export const NEAR = 80;

/**
 * Whether a rendering means what it is forbidden for, by the texts right before and after it; `speaksOf` tells whether
 * any text of the issue has a pattern in it.
 */
export function isMeant(
  rendering: string,
  before: string,
  after: string,
  speaksOf: (pattern: RegExp) => boolean,
): boolean {
  const meaning = Object.hasOwn(MEANINGS, rendering) ? MEANINGS[rendering] : undefined;
  if (meaning === undefined) return true;
  const { needsBefore, needsAfter, otherBefore, otherAfter, sureBefore, sureAfter, otherAnywhere } = meaning;
  if (needsBefore && !needsBefore.test(before)) return false;
  if (needsAfter && !needsAfter.test(after)) return false;
  if (otherBefore?.test(before) || otherAfter?.test(after)) return false;
  if (sureBefore?.test(before) || sureAfter?.test(after)) return true;
  return otherAnywhere === undefined || !speaksOf(otherAnywhere);
}
