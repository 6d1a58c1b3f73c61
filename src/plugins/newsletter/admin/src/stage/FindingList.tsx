import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { Severity } from '../../../domain/finding';
import { typeUid } from '../labels';
import type { FindingView } from './stage-api';

const COLOURS = { error: 'danger600', warning: 'warning600' } as const satisfies Record<Severity, string>;

type Props = {
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
  /** Called when a link is followed, so that what covers the field can go out of the way. */
  readonly onFollow?: () => void;
};

/** The findings of one severity, each with a link to its field; nothing where there are none. */
export const FindingList = ({ severity, findings, onFollow }: Props) => {
  const { formatMessage } = useIntl();
  const listed = findings.filter((finding) => finding.severity === severity);
  if (listed.length === 0) return null;
  const heading = formatMessage({ id: `newsletter.admin.findings.${severity}s` }, { count: listed.length });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold" textColor={COLOURS[severity]}>
        {heading}
      </Typography>
      <Box maxHeight="32rem" overflow="auto" tabIndex={0} role="group" aria-label={heading}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {listed.map((finding, index) => (
            <Box
              key={`${finding.ruleId}-${index}`}
              tag="li"
              paddingLeft={2}
              borderStyle="solid"
              borderWidth="0 0 0 2px"
              borderColor={COLOURS[severity]}
            >
              <Typography
                tag={Link}
                to={placeOf(finding)}
                onClick={onFollow}
                variant="pi"
                textColor="primary600"
                style={{ display: 'block' }}
              >
                {finding.place}
              </Typography>
              <Typography variant="pi" tag="p" textColor="neutral800">
                {finding.message}
              </Typography>
            </Box>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
};

/** Address of the edit view that shows the field a finding is about, with the field in focus. */
function placeOf({ target }: FindingView): string {
  const uid = typeUid(target.type);
  const view = target.type === 'operation' ? `single-types/${uid}` : `collection-types/${uid}/${target.documentId}`;
  const query = new URLSearchParams({ field: target.field });
  if (target.locale) query.set('plugins[i18n][locale]', target.locale);
  return `/content-manager/${view}?${query}`;
}
