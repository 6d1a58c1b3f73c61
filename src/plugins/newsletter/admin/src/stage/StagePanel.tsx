import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { StageContent } from './StageContent';
import { useBulletinStageQuery } from './stage-api';

/** Where a bulletin stands, what stands against it, and the moves from there; or why that cannot be told. */
export const StagePanel = ({ documentId }: { documentId: string }) => {
  const { formatMessage, locale } = useIntl();
  const { data, isError, refetch } = useBulletinStageQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  if (data) return <StageContent documentId={documentId} view={data} />;
  if (isError) {
    return (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="alert">
        <Typography>{formatMessage({ id: 'newsletter.admin.stage.failed' })}</Typography>
        <Button variant="tertiary" onClick={refetch}>
          {formatMessage({ id: 'newsletter.admin.stage.retry' })}
        </Button>
      </Flex>
    );
  }
  return (
    <Typography textColor="neutral600" role="status">
      {formatMessage({ id: 'newsletter.admin.stage.loading' })}
    </Typography>
  );
};
