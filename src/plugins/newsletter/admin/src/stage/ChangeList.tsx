import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PlacedChange } from '../../../contracts/desk/changes';
import { BeforeAndAfter } from './BeforeAndAfter';

type Props = {
  readonly heading: string;
  readonly changes: readonly PlacedChange[];
  /** How many are told; of the rest only how many there are. */
  readonly shown?: number;
};

/** What changed: place, before and after of the first few, and how many more there are. */
export const ChangeList = ({ heading, changes, shown = 5 }: Props) => {
  const { formatMessage } = useIntl();
  const more = changes.length - shown;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Typography tag="h4" variant="omega" fontWeight="bold" textColor="neutral800">
        {heading}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {changes.slice(0, shown).map((change) => (
          <Box
            key={change.path.join('.')}
            tag="li"
            paddingLeft={2}
            borderStyle="solid"
            borderWidth="0 0 0 2px"
            borderColor="warning600"
          >
            <Typography variant="pi" tag="p" fontWeight="bold">
              {change.place}
            </Typography>
            <Typography variant="pi" tag="p" textColor="neutral800">
              <BeforeAndAfter {...change} />
            </Typography>
          </Box>
        ))}
      </Flex>
      {more > 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {formatMessage({ id: 'newsletter.admin.change.more' }, { count: more })}
        </Typography>
      ) : null}
    </Flex>
  );
};
