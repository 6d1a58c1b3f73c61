import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Disclosure } from '../panels/Disclosure';
import { ReadingFailed } from '../panels/ReadingFailed';
import { StageContent } from './StageContent';
import { useBulletinStageQuery } from './stage-api';

/** Where a bulletin stands, and the moves from there; or why that cannot be told. */
export const StagePanel = ({ documentId }: { documentId: string }) => {
  const { formatMessage, locale } = useIntl();
  const { data, isError, refetch } = useBulletinStageQuery({ documentId, locale }, { refetchOnMountOrArgChange: true });
  return (
    <Disclosure name="stage">
      {data ? <StageContent documentId={documentId} view={data} /> : null}
      {!data && isError ? <ReadingFailed id="newsletter.admin.stage.failed" retry={refetch} /> : null}
      {data || isError ? null : (
        <Typography textColor="neutral600" role="status">
          {formatMessage({ id: 'newsletter.admin.stage.loading' })}
        </Typography>
      )}
    </Disclosure>
  );
};
