import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

type Props = {
  readonly retry: () => void;
  /** The id of what is said; that there was no answer where none is named. */
  readonly id?: string;
};

/** Says that something could not be read, and offers to read it again. */
export const ReadingFailed = ({ retry, id = 'newsletter.admin.connection-failed' }: Props) => {
  const { formatMessage } = useIntl();
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Typography role="alert" textColor="danger700">
        {formatMessage({ id })}
      </Typography>
      <Button variant="tertiary" onClick={retry}>
        {formatMessage({ id: 'newsletter.admin.stage.retry' })}
      </Button>
    </Flex>
  );
};
