import { Typography, VisuallyHidden } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useParams } from 'react-router-dom';
import type { Locale } from '../../../domain/locale';
import { useInFront } from '../comments/use-in-front';
import { ReadingFailed } from '../panels/ReadingFailed';
import { WayBack } from './WayBack';
import { Workbench } from './Workbench';
import { useWorkbenchQuery } from './workbench-api';

/** How often it is looked whether somebody changed a source or a translation, while the page is in front. */
const LOOK_AGAIN_MS = 60_000;

/** The page on which a bulletin is translated. */
export default function WorkbenchPage() {
  const { documentId = '' } = useParams();
  const { formatMessage, locale } = useIntl();
  const isInFront = useInFront();
  const {
    currentData: data,
    isError,
    refetch,
    startedTimeStamp,
  } = useWorkbenchQuery(
    { documentId, locale },
    { refetchOnMountOrArgChange: true, pollingInterval: isInFront ? LOOK_AGAIN_MS : 0 },
  );
  const wasInFront = useRef(isInFront);
  useEffect(() => {
    if (isInFront && !wasInFront.current) refetch();
    wasInFront.current = isInFront;
  }, [isInFront, refetch]);
  const region = useRef<HTMLDivElement>(null);
  // Written past React: words that are said do not draw the list anew.
  const say = useCallback((words: string) => {
    if (region.current) region.current.textContent = words;
  }, []);
  const shown = useRef<{ source: Locale | null; isTurned: boolean }>({ source: null, isTurned: false });
  if (data && shown.current.source !== data.direction.source) {
    shown.current = { source: data.direction.source, isTurned: shown.current.source !== null };
  }
  const title = formatMessage({ id: 'newsletter.admin.workbench.title' });
  return (
    <>
      <Page.Title>{title}</Page.Title>
      <Page.Main aria-busy={!data && !isError}>
        <VisuallyHidden>
          <div ref={region} role="status" />
        </VisuallyHidden>
        {data ? (
          <Workbench
            key={`${documentId} ${data.direction.source}`}
            documentId={documentId}
            view={data}
            readAt={startedTimeStamp ?? 0}
            reread={refetch}
            say={say}
            takesFocus={shown.current.isTurned}
          />
        ) : (
          <>
            <Layouts.Header navigationAction={<WayBack documentId={documentId} />} title={title} />
            <Layouts.Content>
              {isError ? (
                <ReadingFailed retry={refetch} />
              ) : (
                <Typography role="status" textColor="neutral600">
                  {formatMessage({ id: 'newsletter.admin.desk.loading' })}
                </Typography>
              )}
            </Layouts.Content>
          </>
        )}
      </Page.Main>
    </>
  );
}
