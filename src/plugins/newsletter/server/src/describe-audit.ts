import { isLocale, type Locale } from '../../domain/locale';
import { isMove, isStage } from '../../domain/workflow/stages';
import { say } from './messages';
import type { Discrepancy } from './services/audit/discrepancy';
import type { AuditReport } from './services/audit-desk';

type Words = Readonly<Record<string, string | number>>;

/** A discrepancy in one sentence. */
const describeDiscrepancy = (locale: Locale, { code, data }: Discrepancy): string =>
  say(locale, `newsletter.audit.${code}`, wordsOf(locale, data));

/** The report as lines for people, without an end of line at the end. */
export function describeAudit(locale: Locale, report: AuditReport): string {
  const { entries, editions, lastHash, errors, notices } = report;
  const each = (discrepancies: readonly Discrepancy[]) =>
    discrepancies.map((discrepancy) => `  - ${describeDiscrepancy(locale, discrepancy)}`);
  return [
    editions === null
      ? say(locale, 'newsletter.audit.chain-summary', { entries })
      : say(locale, 'newsletter.audit.summary', { entries, editions }),
    ...(lastHash ? [say(locale, 'newsletter.audit.last-hash', { hash: lastHash })] : []),
    ...(errors.length === 0
      ? [say(locale, 'newsletter.audit.clean')]
      : [say(locale, 'newsletter.audit.found', { count: errors.length }), ...each(errors)]),
    ...(notices.length === 0 ? [] : [say(locale, 'newsletter.audit.noticed'), ...each(notices)]),
  ].join('\n');
}

/** The report for programs: stable codes, what they are filled from, and the sentence in one language. */
export function auditAsJson(locale: Locale, { errors, notices, ...seen }: AuditReport) {
  const each = (discrepancies: readonly Discrepancy[]) =>
    discrepancies.map(({ code, data }) => ({ code, message: describeDiscrepancy(locale, { code, data }), ...data }));
  return { clean: errors.length === 0, ...seen, errors: each(errors), notices: each(notices) };
}

/** What stands in the database may be no stage, move or language at all: it is then shown as it is. */
function wordsOf(locale: Locale, data: Words): Words {
  const words: Record<string, string | number> = { ...data };
  const type = typeof data.type === 'string' ? (data.type.split('.').at(-1) ?? '') : '';
  for (const key of ['stage', 'logged', 'stageBefore', 'stageAfter']) {
    if (isStage(data[key])) words[key] = say(locale, `newsletter.stage.${data[key]}`);
  }
  if (isMove(data.move)) words.move = say(locale, `newsletter.move.${data.move}`);
  if (type) words.type = say(locale, `newsletter.audit.type.${type}`);
  if (data.section) words.section = say(locale, `newsletter.settings.section.${data.section}`);
  if (data.field) words.field = say(locale, `newsletter.audit.field.${data.field}`);
  if (typeof data.fields === 'string') {
    const labels = data.fields.split(', ').map((field) => say(locale, `newsletter.place.${type}.${field}`));
    words.fields = labels.join(', ');
  }
  if (data.locale !== undefined) {
    words.language = isLocale(data.locale) ? say(locale, `newsletter.place.locale.${data.locale}`) : data.locale;
  }
  if (typeof data.sequence === 'number' && typeof data.through === 'number') {
    words.span = data.through - data.sequence + 1;
  }
  return words;
}
