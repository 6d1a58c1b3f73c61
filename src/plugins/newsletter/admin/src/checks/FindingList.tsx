import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PlaceLink } from '../places/PlaceLink';
import type { FindingView } from '../stage/stage-api';
import { type Kind, kindOf } from './count-findings';

const COLOURS = { error: 'danger600', warning: 'warning700', waived: 'neutral600' } as const satisfies Record<
  Kind,
  string
>;

type Props = {
  readonly kind: Kind;
  readonly findings: readonly FindingView[];
  /** One below what stands above the list. */
  readonly headingTag?: 'h3' | 'h4';
  /** Called when a link is followed, so that what covers the field can go out of the way. */
  readonly onFollow?: () => void;
  /** What can be done about a finding, below its words. */
  readonly actions?: (finding: FindingView) => ReactNode;
};

/** The findings of one kind, each with a link to its place and the words it is about; nothing where there are none. */
export const FindingList = ({ kind, findings, headingTag = 'h3', onFollow, actions }: Props) => {
  const { formatMessage } = useIntl();
  const listed = findings.filter((finding) => kindOf(finding) === kind);
  if (listed.length === 0) return null;
  const heading = formatMessage({ id: `newsletter.admin.findings.${HEADINGS[kind]}` }, { count: listed.length });
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography tag={headingTag} variant="omega" fontWeight="bold" textColor={COLOURS[kind]}>
        {heading}
      </Typography>
      <Box maxHeight="32rem" overflow="auto" tabIndex={0} role="group" aria-label={heading}>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {listed.map((finding, index) => (
            <Box
              key={`${finding.fingerprint}-${index}`}
              tag="li"
              paddingLeft={2}
              borderStyle="solid"
              borderWidth="0 0 0 2px"
              borderColor={COLOURS[kind]}
            >
              <PlaceLink place={finding} onFollow={onFollow}>
                {finding.place}
              </PlaceLink>
              {finding.quote?.trim() ? (
                <Typography variant="pi" tag="q" fontWeight="bold" textColor="neutral800" style={{ display: 'block' }}>
                  {finding.quote}
                </Typography>
              ) : null}
              <Typography variant="pi" tag="p" textColor="neutral800">
                {finding.message}
              </Typography>
              {actions?.(finding)}
            </Box>
          ))}
        </Flex>
      </Box>
    </Flex>
  );
};

const HEADINGS = { error: 'errors', warning: 'warnings', waived: 'waived' } as const satisfies Record<Kind, string>;
