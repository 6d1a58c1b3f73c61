import type { TextRange } from '../../finding';
import { isVague, LEADS_TO_LINK } from '../link-phrases';
import { defineTextRule, type Observation } from '../rule';
import type { RunKind, TextRun } from '../texts';
import { isWithin } from '../typography/marked';

type LinkReason = 'vague' | 'address' | 'bare-address' | 'empty';

/**
 * A link says where it leads. In a file, which has no links, an instruction to click and the address of a page are told
 * all the same. What people read out is let be: the address of a site («www.chania.gr»), in a file with its page.
 */
export const a11yLinkText = defineTextRule({
  id: 'a11y/link-text',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: {
    vague: { data: ['text'] },
    address: { data: ['text'] },
    'bare-address': { data: ['text'] },
    empty: { data: [] },
  },
  read: ({ runs }) =>
    runs
      .filter(({ kind }) => kind !== 'code')
      .flatMap((run) => [...linksOf(run).flatMap((range) => checkLink(run, range)), ...looseIn(run)]),
});

const linksOf = ({ marks }: TextRun): TextRange[] =>
  marks.filter(({ kind }) => kind === 'link').map(({ range }) => range);

const seen = (run: TextRun, reason: Exclude<LinkReason, 'empty'>, [from, to]: TextRange): Observation<LinkReason> => ({
  reason,
  path: run.path,
  locale: run.locale,
  range: [from, to],
  data: { text: run.text.slice(from, to) },
});

const PAGE = String.raw`(?:https?:\/\/|www\.)[\p{L}\p{N}][^\s«»<>"“”]*`;
const ONLY_ADDRESS = new RegExp(String.raw`^\s*(?:${PAGE}|(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\/[^\s]+)\s*$`, 'iu');

function checkLink(run: TextRun, range: TextRange): Observation<LinkReason>[] {
  const text = run.text.slice(...range);
  if (text.trim() === '') return [{ reason: 'empty', path: run.path, locale: run.locale, range }];
  if (isVague(text)) return [seen(run, 'vague', range)];
  return ONLY_ADDRESS.test(text) ? [seen(run, 'address', range)] : [];
}

const SIGNS_AFTER = /[.,;:!?)\]·…'’]+$/u;
const ADDRESSES = new RegExp(String.raw`(?<![\p{L}\p{N}@/.])${PAGE}`, 'giu');
/** The address of a site, without the page. */
const SITE = /^(?:https?:\/\/)?[^/?#]+\/?$/iu;
/** Where an editor could have made a link. */
const RICH: ReadonlySet<RunKind> = new Set(['paragraph', 'heading', 'quote', 'list-item']);

/** Instructions and addresses that are no links. */
function looseIn(run: TextRun): Observation<LinkReason>[] {
  const isLoose = (range: TextRange): boolean =>
    !isWithin(run, range, ['code']) && !linksOf(run).some(([from, to]) => from < range[1] && range[0] < to);
  const phrases = Array.from(
    run.text.matchAll(LEADS_TO_LINK),
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
  const addresses = Array.from(run.text.matchAll(ADDRESSES)).flatMap(({ 0: found, index }): TextRange[] => {
    const address = found.replace(SIGNS_AFTER, '');
    const hasScheme = /^https?:/i.test(address);
    const isReadOut = RICH.has(run.kind) ? SITE.test(address) && !hasScheme : SITE.test(address) || !hasScheme;
    return isReadOut ? [] : [[index, index + address.length]];
  });
  return [
    ...phrases.filter(isLoose).map((range) => seen(run, 'vague', range)),
    ...(run.kind === 'field' ? [] : addresses.filter(isLoose).map((range) => seen(run, 'bare-address', range))),
  ];
}
