import { Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { DocumentPart } from '../../../domain/bulletin/fields';
import { documentPartOf } from '../labels';
import { WarningBox } from '../panels/WarningBox';
import { useShowingQuery } from './showing-api';

type Props = { readonly slug: string; readonly documentId?: string | undefined };

/** Above the form of a document that its bulletin's stage locks: that it is locked, before anybody types. */
export const LockNotice = ({ slug, documentId }: Props) => {
  const type = documentPartOf(slug);
  return type && documentId ? <Notice type={type} documentId={documentId} /> : null;
};

const Notice = ({ type, documentId }: { type: DocumentPart; documentId: string }) => {
  const { formatMessage, locale } = useIntl();
  const { data } = useShowingQuery({ type, documentId, locale }, { refetchOnMountOrArgChange: true });
  const locked = data?.find((bulletin) => bulletin.locked !== null);
  return (
    // Always there, so that a screen reader notices when words come in.
    <div role="status">
      {locked ? (
        <WarningBox marginBottom={4}>
          <Flex gap={3} alignItems="flex-start">
            <Lock aria-hidden fill="warning700" width="1.6rem" height="2rem" style={{ flex: 'none' }} />
            <Typography textColor="neutral800">
              <strong>{formatMessage({ id: 'newsletter.admin.locked' })}</strong> {locked.locked}
            </Typography>
          </Flex>
        </WarningBox>
      ) : null}
    </div>
  );
};
