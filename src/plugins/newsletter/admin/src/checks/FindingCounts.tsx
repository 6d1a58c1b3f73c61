import { Flex, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OfferedFinding } from '../../../contracts/findings';
import { CountBadge } from '../panels/CountBadge';
import { countFindings, KINDS, type Kind } from './count-findings';

const TONES = { error: 'danger', warning: 'warning', waived: 'neutral' } as const satisfies Record<Kind, string>;

/** How many findings there are of each kind, in words for those who only hear them. */
export const useCountsInWords = (): ((findings: readonly OfferedFinding[]) => string) => {
  const { formatMessage } = useIntl();
  return (findings) => {
    const { error, warning, waived } = countFindings(findings);
    if (error + warning + waived === 0) return formatMessage({ id: 'newsletter.admin.findings.none' });
    return formatMessage({ id: 'newsletter.admin.findings.counts' }, { error, warning, waived });
  };
};

/** The counts in a panel's title: a number on its colour for each kind that there is. */
export const FindingCounts = ({ findings }: { findings: readonly OfferedFinding[] }) => {
  const words = useCountsInWords()(findings);
  const counts = countFindings(findings);
  return (
    <Flex tag="span" gap={1}>
      <VisuallyHidden>{words}</VisuallyHidden>
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <CountBadge key={kind} count={counts[kind]} tone={TONES[kind]} />
      ))}
    </Flex>
  );
};
