import type { Core } from '@strapi/strapi';
import { strToU8, zipSync } from 'fflate';
import { canonicalJson } from '../../../domain/bulletin/canonical-json';
import { sha256Of } from '../../../domain/bulletin/digest';
import type { Edition } from '../../../domain/bulletin/edition';
import { historiesOf } from '../../../domain/bulletin/history';
import { LOCALES, type Locale } from '../../../domain/locale';
import { projectBulletin } from '../../../domain/render/json/bulletin';
import { type AuditEntry, hashedText } from '../../../domain/workflow/audit-chain';
import { followTrail } from '../../../domain/workflow/audit-trail';
import { actorNames } from '../gateways/actor-names';
import { readAudit } from '../gateways/audit-gateway';
import { underDeskLock } from '../gateways/desk-lock';
import { editionOf, editionRows } from '../gateways/edition-gateway';
import { readWithdrawals } from '../gateways/withdrawal-gateway';
import { say } from '../messages';

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
  /** The log up to the bulletin's last entry. */
  readonly log: readonly AuditEntry[];
  readonly names: ReadonlyMap<string, string>;
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
  const name = `deltio-${number}-r${evidence.edition.revision}-evidence.zip`;
  return { name, bytes: packed(filesOf(evidence)) };
}

async function gather(strapi: Core.Strapi, number: number, revision?: number): Promise<Evidence | null> {
  // Under the lock, so that an edition and its log are of one moment.
  return underDeskLock(strapi, async () => {
    const rows = (await editionRows(strapi, { number })).toSorted((a, b) => a.revision - b.revision);
    const row = revision === undefined ? rows.at(-1) : rows.find((candidate) => candidate.revision === revision);
    if (!row) return null;
    const whole = await readAudit(strapi);
    const log = whole.slice(0, whole.findLastIndex(({ bulletinId }) => bulletinId === row.bulletinId) + 1);
    const actors = log.flatMap(({ bulletinId, actor }) => (bulletinId === row.bulletinId ? [actor] : []));
    return {
      content: row.content,
      edition: editionOf(row),
      editions: rows.filter((candidate) => candidate.revision <= row.revision).map(editionOf),
      withdrawals: await readWithdrawals(strapi, number),
      log,
      names: await actorNames(strapi, [...new Set(actors)].sort()),
    };
  });
}

/** The files of a pack by their path, all but the list of their checksums. */
const filesOf = (evidence: Evidence): Record<string, string> => ({
  'README.txt': readme(evidence.edition),
  'approvals.json': pretty(approvals(evidence)),
  'audit.jsonl': auditLines(evidence),
  'content.json': evidence.content,
  'edition.json': pretty(editionFacts(evidence)),
  'funding.txt': funding(evidence.edition),
  'people.json': pretty(Object.fromEntries(evidence.names)),
  ...Object.fromEntries(LOCALES.map((locale) => [`public/${locale}.json`, pretty(publicResource(evidence, locale))])),
});

// ZIP counts from 1980, and has no zones: the library takes the parts of the local time.
const NO_TIME = { mtime: new Date(1980, 0, 1), level: 9 } as const;

function packed(files: Readonly<Record<string, string>>): Uint8Array {
  const inOrder = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = inOrder.map(([path, text]) => `${sha256Of(text)}  ${path}\n`).join('');
  const entries = Object.entries({ ...Object.fromEntries(inOrder), SHA256SUMS: sums });
  return zipSync(Object.fromEntries(entries.map(([path, text]) => [path, strToU8(text)])), NO_TIME);
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

/** What the public was given when the edition was issued: later revisions and withdrawals are not in it. */
function publicResource({ edition, editions, withdrawals }: Evidence, locale: Locale) {
  const before = withdrawals.filter(({ withdrawnAt }) => withdrawnAt <= edition.issuedAt);
  return projectBulletin(edition, historiesOf(editions, before).get(edition.number) ?? [], locale);
}

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
