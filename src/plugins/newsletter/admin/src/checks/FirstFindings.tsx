import { Flex, Typography } from '@strapi/design-system';
import type { FindingView } from '../../../contracts/findings';
import { PlaceLink } from '../places/PlaceLink';

type Props = {
  readonly findings: readonly FindingView[];
  /** Called when a link is followed, so that what covers the field can go out of the way. */
  readonly onFollow?: () => void;
};

/** A few findings by their places and words, without what can be done about them; nothing where there are none. */
export const FirstFindings = ({ findings, onFollow }: Props) =>
  findings.length > 0 ? (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {findings.map((finding) => (
        <li key={finding.fingerprint}>
          <PlaceLink place={finding} onFollow={onFollow}>
            {finding.place}
          </PlaceLink>
          <Typography variant="pi" tag="p">
            {finding.message}
          </Typography>
        </li>
      ))}
    </Flex>
  ) : null;
