import { type Blocks, hasContent, type ListItemNode, type ListNode } from '../../bulletin/blocks';
import type { Bulletin } from '../../bulletin/bulletin';
import { isDocument } from '../../bulletin/fields';
import { type LocalizedValue, localizedValues } from '../../bulletin/localized-values';
import { DEFAULT_LOCALE, LOCALES, type Locale, otherLocale } from '../../locale';
import { isBlank } from '../blank';
import { defineRule, GATES, type Observation } from '../rule';

const TRANSLATION = ['segment', 'words'] as const;

/** What is there in one language is there in the other, built alike, finished, and made from the words that are there. */
export const i18nComplete = defineRule({
  id: 'i18n/complete',
  severity: 'error',
  gates: GATES,
  reasons: {
    missing: { data: ['field', 'locale', 'where'] },
    'block-count': { data: ['source', 'translation'] },
    'block-type': { data: ['source', 'translation'] },
    'link-count': { data: ['source', 'translation'] },
    stale: { data: TRANSLATION },
    draft: { data: TRANSLATION },
    machine: { data: TRANSLATION },
    name: { data: TRANSLATION },
  },
  check: ({ bulletin, facts: { translation } }) => [
    ...languagesDiffer(bulletin, translation.source),
    ...translation.faults.map((fault) => ({ ...fault, locale: otherLocale(translation.source) })),
  ],
});

/** Every text of a bulletin that one language has and the other has not, or has built otherwise. */
export const languagesDiffer = (bulletin: Bulletin, source: Locale): Observation<'missing' | ParityReason>[] =>
  localizedValues(bulletin)
    .filter(({ part, field }) => !EXEMPT.has(`${part}.${field}`))
    .flatMap((value) => [...checkPresence(value, source), ...checkParity(value, otherLocale(source))]);

/** Texts that a language may do without, or whose absence in either language another rule tells. */
const EXEMPT: ReadonlySet<string> = new Set([
  'beneficiary.genitive',
  'speaker.honorific',
  'operation.fundingStatement',
  'photo.alt',
  'logo.alt',
]);

/** Texts whose absence in the source language the rules of structure tell. */
const REQUIRED_IN_SOURCE: ReadonlySet<string> = new Set([
  'bulletin.title',
  'operation.publisher',
  'story.headline',
  'story.body',
  'story.slug',
  'event.place',
]);

function checkPresence({ path, part, field, value }: LocalizedValue, source: Locale): Observation<'missing'>[] {
  const absent = LOCALES.filter((locale) => !isWritten(value[locale]));
  const [locale] = absent;
  if (locale === undefined || absent.length === LOCALES.length) return [];
  if (locale === source && source === DEFAULT_LOCALE && REQUIRED_IN_SOURCE.has(`${part}.${field}`)) return [];
  const where = isDocument(part) ? 'version' : 'beside';
  return [{ reason: 'missing', path: [...path, locale], locale, data: { field, locale, where } }];
}

/** Whether a text has anything that a reader would see. */
const isWritten = (content: string | Blocks | null): boolean =>
  typeof content === 'string' ? !isBlank(content) : hasContent(content);

type ParityReason = 'block-count' | 'block-type' | 'link-count';

function checkParity({ path, value: { el, en } }: LocalizedValue, locale: Locale): Observation<ParityReason>[] {
  if (typeof el === 'string' || typeof en === 'string' || !hasContent(el) || !hasContent(en)) return [];
  const place = { path: [...path, locale], locale };
  const links = { source: linkCount(el), translation: linkCount(en) };
  const linkFindings: Observation<ParityReason>[] =
    links.source === links.translation ? [] : [{ reason: 'link-count', ...place, data: links }];
  if (el.length !== en.length) {
    return [{ reason: 'block-count', ...place, data: { source: el.length, translation: en.length } }, ...linkFindings];
  }
  // Only the first block that differs: an exchange of two would be told twice.
  const at = el.findIndex(({ type }, index) => type !== en[index]?.type);
  const [source, translation] = [el[at]?.type, en[at]?.type];
  if (source === undefined || translation === undefined) return linkFindings;
  return [{ reason: 'block-type', path: [...place.path, at], locale, data: { source, translation } }, ...linkFindings];
}

type Node = Blocks[number] | ListNode | ListItemNode;

const linkCount = (nodes: readonly Node[]): number => nodes.reduce((sum, node) => sum + linksIn(node), 0);

const linksIn = (node: Node): number =>
  node.type === 'list' ? linkCount(node.children) : node.children.filter(({ type }) => type === 'link').length;
