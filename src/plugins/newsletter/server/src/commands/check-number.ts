import type { Core } from '@strapi/strapi';
import { textAt } from '../../../domain/bulletin/text-at';
import type { Locale } from '../../../domain/locale';
import { describeFindings } from '../describe-finding';
import { readClosure } from '../gateways/read-closure';
import { say, sayBoth } from '../messages';
import { findingsOf } from '../services/findings-of';
import { BULLETIN } from '../uids';
import type { Report } from './report/reported';
import { UsageError } from './usage-error';

/** Checks a bulletin of the desk, in both languages, as its gates would: without what was waived. */
export async function checkNumber(strapi: Core.Strapi, number: number, language: Locale): Promise<Report> {
  const row = await strapi.db.query(BULLETIN).findOne({ select: ['documentId'], where: { number, publishedAt: null } });
  const bulletin = row && (await readClosure(strapi, row.documentId, 'draft'));
  if (!bulletin) throw new UsageError(sayBoth('newsletter.command.check.no-such-number', { number }));
  const findings = (await findingsOf(strapi, bulletin)).filter(({ waiver }) => waiver === null);
  const told = describeFindings(language, bulletin, findings);
  return {
    source: say(language, 'newsletter.command.check.bulletin', { number }),
    findings: findings.map(({ ruleId, severity, path, range, mends }, index) => ({
      ruleId,
      severity,
      message: told[index]?.message ?? '',
      place: told[index]?.place ?? '',
      text: textAt(bulletin, path) ?? '',
      range,
      mends,
    })),
  };
}
