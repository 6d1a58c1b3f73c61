import type { Core } from '@strapi/strapi';
import { Command, Option } from 'commander';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../../domain/locale';
import { auditAsJson, describeAudit } from '../describe-audit';
import { type AuditReport, auditChain, auditDesk } from '../services/audit-desk';
import { withDesk } from './with-desk';

type AuditOptions = { format: 'text' | 'json'; locale: Locale };

/** Audits, prints the report, and ends with exit code 1 where anything is amiss. */
const auditing =
  (audit: (strapi: Core.Strapi) => Promise<AuditReport>) =>
  async (_options: unknown, command: Command): Promise<void> => {
    const { format, locale } = command.optsWithGlobals<AuditOptions>();
    await withDesk(async (strapi) => {
      const report = await audit(strapi);
      const text =
        format === 'json' ? JSON.stringify(auditAsJson(locale, report), null, 2) : describeAudit(locale, report);
      process.stdout.write(`${text}\n`);
      if (report.errors.length > 0) process.exitCode = 1;
    });
  };

export const auditCommand = new Command('audit')
  .description('find what came into the database past the workflow; exit code 1 where anything did')
  .configureHelp({ showGlobalOptions: true })
  .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
  .addOption(new Option('--locale <locale>', 'language of the report').choices(LOCALES).default(DEFAULT_LOCALE))
  .action(auditing(auditDesk))
  .addCommand(
    new Command('verify').description('walk the chain of the audit log, and nothing else').action(auditing(auditChain)),
  );
