import { quoteOf, type Report } from './reported';

/** `{ findings: [{ ruleId, severity, range, quote, message, mends: [{ range, replacement }] }] }`, offsets in UTF-16. */
export const reportAsJson = ({ findings }: Report): string =>
  JSON.stringify(
    {
      findings: findings.map((finding) => {
        const { ruleId, severity, range, message, mends, place } = finding;
        return {
          ruleId,
          severity,
          ...(place === null ? {} : { place }),
          range,
          quote: quoteOf(finding),
          message,
          mends,
        };
      }),
    },
    null,
    2,
  );
