import { type Link, linksOf } from '../links';
import { defineRule, type Observation } from '../rule';
import { type AddressFault, addressFault } from '../web-address';

type LinkReason = AddressFault | 'no-such-anchor' | 'no-such-bulletin' | 'gone' | 'unreachable';

/**
 * Every link leads somewhere: it is well written, from https:// on, points to a bulletin that is there, and answered
 * when it was last tried (`facts.brokenLinks`). Texts are read on pages and in letters of all kinds, which know no
 * relative addresses.
 */
export const linkBroken = defineRule({
  id: 'link/broken',
  severity: 'error',
  gates: ['approve', 'publish'],
  reasons: {
    empty: { data: [] },
    malformed: { data: ['url'] },
    forbidden: { data: ['url'] },
    relative: { data: ['url'] },
    local: { data: ['url'] },
    'no-such-anchor': { data: ['url'] },
    'no-such-bulletin': { data: ['url'] },
    gone: { data: ['url', 'code'], gates: ['publish'] },
    // A server that rests for an hour, or a network that is not there, must not hold up a bulletin.
    unreachable: { data: ['url', 'code'], severity: 'warning', gates: [] },
  },
  check: ({ bulletin, facts, texts }) => {
    const known = { numbers: new Set([...facts.takenNumbers, bulletin.number]), stories: bulletin.stories.length };
    return linksOf(bulletin, texts.runs).flatMap((link) => {
      const reason = addressFault(link.url) ?? deskFault(link.url.trim(), known);
      if (reason !== null) return [observationOf(link, reason)];
      const code = facts.brokenLinks.get(link.url);
      if (code === undefined) return [];
      return [observationOf(link, code === 'notFound' || code === 'gone' ? 'gone' : 'unreachable', code)];
    });
  },
});

/** The numbers of all bulletins, and how many stories this one has. */
type Known = { readonly numbers: ReadonlySet<number | null>; readonly stories: number };

/** The pages and the content API of a bulletin: `/newsletter/1/el`, `/api/newsletter/bulletins/1`. */
const BULLETIN = /^\/(?:newsletter|api\/newsletter\/bulletins)\/(\d{1,9})(?=[/?#]|$)/;
/** The only names on a page: its stories in order. */
const STORY = /^#story-([1-9]\d{0,3})$/;

/** What the desk knows of addresses of its own; whether other paths lead somewhere, it cannot tell from here. */
function deskFault(address: string, { numbers, stories }: Known): 'no-such-anchor' | 'no-such-bulletin' | null {
  if (address.startsWith('#')) return Number(STORY.exec(address)?.[1]) <= stories ? null : 'no-such-anchor';
  const number = BULLETIN.exec(address)?.[1];
  return number !== undefined && !numbers.has(Number(number)) ? 'no-such-bulletin' : null;
}

const LONGEST_SHOWN = 100;

function observationOf({ url, ...place }: Link, reason: LinkReason, code?: string): Observation<LinkReason> {
  if (reason === 'empty') return { reason, ...place };
  const shown = url.length > LONGEST_SHOWN ? `${url.slice(0, LONGEST_SHOWN)}…` : url;
  return { reason, ...place, data: code === undefined ? { url: shown } : { url: shown, code } };
}
