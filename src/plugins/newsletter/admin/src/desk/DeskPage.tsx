import { Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ReadingFailed } from '../panels/ReadingFailed';
import { DeskLinks } from './DeskLinks';
import type { DeskPageName } from './pages';

type Props = {
  /** Its words stand under `newsletter.admin.desk.<name>`. */
  readonly name: DeskPageName;
  readonly isRead: boolean;
  readonly isFailed: boolean;
  readonly retry: () => void;
  readonly children: ReactNode;
};

/** The frame of every page of the desk: links to the others, and what is said until it is read. */
export const DeskPage = ({ name, isRead, isFailed, retry, children }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.desk.${id}` });
  return (
    <>
      <Page.Title>{say(`${name}.title`)}</Page.Title>
      <Page.Main aria-busy={!isRead && !isFailed}>
        <Layouts.Header title={say(`${name}.title`)} subtitle={say(`${name}.subtitle`)} />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
            <DeskLinks />
            {isRead ? children : null}
            {isRead || isFailed ? null : (
              <Typography textColor="neutral600" role="status">
                {say('loading')}
              </Typography>
            )}
            {!isRead && isFailed ? <ReadingFailed retry={retry} /> : null}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </>
  );
};
