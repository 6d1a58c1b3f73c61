import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { strToU8, zipSync } from 'fflate';
import { evidencePackName } from '../../../contracts/desk/archive';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import type { Edition } from '../../../domain/bulletin/edition';
import { historiesOf, type Revision } from '../../../domain/bulletin/history';
import { LOCALES, type Locale } from '../../../domain/locale';
import { projectBulletin } from '../../../domain/render/json/bulletin';
import type { OutputId } from '../../../domain/render/outputs/addresses';
import type { Site } from '../../../domain/render/outputs/subjects';
import { type AuditEntry, hashedText } from '../../../domain/workflow/audit-chain';
import { followTrail } from '../../../domain/workflow/audit-trail';
import { actorNames } from '../gateways/actor-names';
import { readAudit } from '../gateways/audit-gateway';
import { atOneMoment } from '../gateways/desk-lock';
import { editionOf, editionRows } from '../gateways/edition-gateway';
import { readWaivers, type StoredWaiver } from '../gateways/waiver-gateway';
import { readWithdrawals } from '../gateways/withdrawal-gateway';
import { say } from '../messages';
import { originOf } from '../origin';
import { renderEdition } from '../outputs/render-edition';
import { waiversOfEdition } from './waivers-of-edition';

/** A ZIP file with the name that it is to be saved under. */
export type EvidencePack = { readonly name: string; readonly bytes: Uint8Array };

/** All that a pack is made from. */
type Evidence = {
  /** The content as it is stored, byte for byte. */
  readonly content: string;
  readonly edition: Edition;
  /** The editions of the number up to this one, the oldest first. */
  readonly editions: readonly Edition[];
  readonly withdrawals: Awaited<ReturnType<typeof readWithdrawals>>;
  /** All that were ever given for the bulletin. */
  readonly waivers: readonly StoredWaiver[];
  /** The log up to the bulletin's last entry. */
  readonly log: readonly AuditEntry[];
  readonly names: ReadonlyMap<string, string>;
  /** Where readers find the desk: the outputs name whole addresses. */
  readonly site: Site;
};

/**
 * Everything that proves one edition, as a ZIP file: what was published, who approved it, and their place in the audit
 * log. The same records give the same bytes. Without a `revision` it is the latest; `null` where there is none.
 */
export async function buildEvidencePack(
  strapi: Core.Strapi,
  number: number,
  revision?: number,
): Promise<EvidencePack | null> {
  const evidence = await gather(strapi, number, revision);
  if (!evidence) return null;
  const name = evidencePackName(number, evidence.edition.revision);
  return { name, bytes: packed(await filesOf(evidence)) };
}

async function gather(strapi: Core.Strapi, number: number, revision?: number): Promise<Evidence | null> {
  // An edition and its log must be of one moment.
  return atOneMoment(strapi, async () => {
    const rows = (await editionRows(strapi, { number })).toSorted((a, b) => a.revision - b.revision);
    const row = revision === undefined ? rows.at(-1) : rows.find((candidate) => candidate.revision === revision);
    if (!row) return null;
    const whole = await readAudit(strapi);
    const log = whole.slice(0, whole.findLastIndex(({ bulletinId }) => bulletinId === row.bulletinId) + 1);
    const waivers = await readWaivers(strapi, { bulletinId: row.bulletinId });
    const actors = log.flatMap(({ bulletinId, actor }) => (bulletinId === row.bulletinId ? [actor] : []));
    return {
      content: row.content,
      edition: editionOf(row),
      editions: rows.filter((candidate) => candidate.revision <= row.revision).map(editionOf),
      withdrawals: await readWithdrawals(strapi, number),
      waivers,
      log,
      names: await actorNames(strapi, [...new Set(actors)].sort()),
      site: { origin: originOf(strapi) },
    };
  });
}

/** A file of a pack: a text, or the bytes of what is no text. */
type Content = string | Uint8Array;

/** The files of a pack by their path, all but the list of their checksums: one line for each, made of the evidence alone. */
const FILES = {
  'README.txt': ({ edition }) => readme(edition),
  'approvals.json': (evidence) => pretty(approvals(evidence)),
  'audit.jsonl': (evidence) => auditLines(evidence),
  'content.json': ({ content }) => content,
  'edition.json': (evidence) => pretty(editionFacts(evidence)),
  'funding.txt': ({ edition }) => funding(edition),
  'outputs/bilingual.pdf': (evidence) => output(evidence, 'bilingual-pdf', 'el'),
  'outputs/el.email.html': (evidence) => output(evidence, 'email-html', 'el'),
  'outputs/el.html': (evidence) => output(evidence, 'bulletin-page', 'el'),
  'outputs/el.pdf': (evidence) => output(evidence, 'bulletin-pdf', 'el'),
  'outputs/el.txt': (evidence) => output(evidence, 'bulletin-text', 'el'),
  'outputs/en.email.html': (evidence) => output(evidence, 'email-html', 'en'),
  'outputs/en.html': (evidence) => output(evidence, 'bulletin-page', 'en'),
  'outputs/en.pdf': (evidence) => output(evidence, 'bulletin-pdf', 'en'),
  'outputs/en.txt': (evidence) => output(evidence, 'bulletin-text', 'en'),
  'people.json': ({ names }) => pretty(Object.fromEntries(names)),
  'public/el.json': (evidence) => pretty(publicResource(evidence, 'el')),
  'public/en.json': (evidence) => pretty(publicResource(evidence, 'en')),
  'waivers.json': (evidence) => pretty(waivers(evidence)),
} satisfies Record<string, (evidence: Evidence) => Content | Promise<Content>>;

async function filesOf(evidence: Evidence): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const [path, make] of Object.entries(FILES)) {
    const content: Content = await make(evidence);
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  }
  return files;
}

// ZIP counts from 1980, and has no zones: the library takes the parts of the local time.
const NO_TIME = { mtime: new Date(1980, 0, 1), level: 9 } as const;

function packed(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const inOrder = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = inOrder
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
  return zipSync({ ...Object.fromEntries(inOrder), SHA256SUMS: strToU8(sums) }, NO_TIME);
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function editionFacts({ edition, withdrawals }: Evidence) {
  const { content: _content, ...facts } = edition;
  const withdrawal = withdrawals.find(({ revision }) => revision === edition.revision);
  return { ...facts, withdrawal: withdrawal ? { at: withdrawal.withdrawnAt, notice: withdrawal.notice } : null };
}

/** The approvals of exactly this content before it was published, and the publication; `stood` is the one it rests on. */
function approvals({ edition, log, names }: Evidence) {
  const own = log.filter(({ bulletinId }) => bulletinId === edition.bulletinId);
  const publication = followTrail(own).publications[edition.revision - 1];
  const told = ({ sequence, at, actor, role, channel, fourEyes }: AuditEntry) => ({
    sequence,
    at,
    actor,
    name: names.get(actor) ?? actor,
    role,
    channel,
    ...(fourEyes ? { fourEyes } : {}),
  });
  const isOfThis = ({ move, digest, sequence }: AuditEntry) =>
    move === 'approve' && digest === edition.digest && sequence < (publication?.entry.sequence ?? 0);
  return {
    digest: edition.digest,
    approvals: own
      .filter(isOfThis)
      .map((entry) => ({ ...told(entry), stood: entry.sequence === publication?.approval?.entry.sequence })),
    publication: publication ? { ...told(publication.entry), digest: publication.entry.digest } : null,
  };
}

/** The findings that were set aside when the edition was issued, as they were told then; none that came later. */
function waivers({ edition, log, names, waivers: given }: Evidence) {
  const own = log.filter(({ bulletinId }) => bulletinId === edition.bulletinId);
  const publication = followTrail(own).publications[edition.revision - 1]?.entry;
  if (!publication) return [];
  return waiversOfEdition(given, own, publication).map(({ waiver, entry }) => ({
    sequence: entry.sequence,
    at: waiver.at,
    actor: waiver.by,
    name: names.get(waiver.by) ?? waiver.by,
    role: entry.role,
    channel: entry.channel,
    digest: entry.digest,
    fingerprint: waiver.fingerprint,
    ruleId: waiver.ruleId,
    severity: waiver.severity,
    reason: waiver.reason,
    until: waiver.until,
    told: waiver.told,
  }));
}

/** The bulletin's own entries as they are hashed, with their hash; of the others only what links the chain. */
const auditLines = ({ edition, log }: Evidence): string =>
  log
    .map(({ sequence, previousHash, hash, ...entry }) =>
      entry.bulletinId === edition.bulletinId
        ? canonicalJson({ ...JSON.parse(hashedText({ ...entry, sequence, previousHash })), hash })
        : canonicalJson({ sequence, previousHash, hash }),
    )
    .map((line) => `${line}\n`)
    .join('');

/** The revisions that readers were told of when the edition was issued, without what came later. */
function revisionsThen({ edition, editions, withdrawals }: Evidence): readonly Revision[] {
  const before = withdrawals.filter(({ withdrawnAt }) => withdrawnAt <= edition.issuedAt);
  return historiesOf(editions, before).get(edition.number) ?? [];
}

/** What the content API gave when the edition was issued. */
const publicResource = (evidence: Evidence, locale: Locale) =>
  projectBulletin(evidence.edition, revisionsThen(evidence), locale);

/** What readers got when the edition was issued, as today's renderers make it. */
const output = (evidence: Evidence, id: OutputId, locale: Locale): Promise<Buffer> =>
  renderEdition(evidence.edition, revisionsThen(evidence), id, locale, evidence.site);

/** The same text in Greek, then in English. */
const inBothLanguages = (text: (locale: Locale) => string): string =>
  `${LOCALES.map(text).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;

const readme = ({ number, revision, digest }: Edition): string =>
  inBothLanguages((locale) => say(locale, 'newsletter.evidence.readme', { number, revision, digest }));

const funding = ({ number, revision, content: { operation } }: Edition): string =>
  inBothLanguages((locale) => {
    const shown = (['title', 'programme', 'fundName', 'fundingStatement', 'disclaimer'] as const).flatMap((field) => {
      const text = operation?.[field][locale];
      return text ? [`${say(locale, `newsletter.place.operation.${field}`)}:\n${text}`] : [];
    });
    return [
      say(locale, 'newsletter.evidence.funding.title'),
      say(locale, 'newsletter.evidence.funding.intro', { number, revision }),
      ...shown,
    ].join('\n\n');
  });
