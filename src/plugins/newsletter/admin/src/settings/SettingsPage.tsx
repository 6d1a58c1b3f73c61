import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ReadingFailed } from '../panels/ReadingFailed';
import { LastChange } from './LastChange';
import type { SettingsPageName } from './pages';

type Read = {
  readonly mayChange: boolean;
  readonly changed: { readonly name: string; readonly at: string; readonly what: readonly string[] } | null;
};

type Props = {
  /** Its words stand under `newsletter.admin.settings.<name>`. */
  readonly name: SettingsPageName;
  /** What was read; `undefined` until it is. */
  readonly view: Read | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
  /** Why the last change was refused; empty where it was not. */
  readonly refusal?: string;
  /** A place for words about what was done. */
  readonly outcome?: ReactNode;
  readonly primaryAction?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of every page of settings: what it is about, whether one may change it, how a change ended, who made the last. */
export const SettingsPage = ({
  name,
  view,
  isFailed,
  retry,
  refusal = '',
  outcome,
  primaryAction,
  children,
}: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.${id}` });
  const title = say(`${name}.title`);
  return (
    <>
      <Page.Title>{title}</Page.Title>
      <Page.Main aria-busy={!view && !isFailed}>
        <Layouts.Header
          title={title}
          subtitle={say(`${name}.subtitle`)}
          primaryAction={view?.mayChange && primaryAction}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {view && !view.mayChange ? (
              <Box background="primary100" borderColor="primary200" padding={4} hasRadius>
                <Typography textColor="primary700">
                  {say(name === 'rules' || name === 'glossary' ? 'read-only-checks' : 'read-only')}
                </Typography>
              </Box>
            ) : null}
            {/* Always there, so that a screen reader notices when words come in. */}
            <div>
              <div role="alert">
                {refusal ? (
                  <Box background="danger100" borderColor="danger200" padding={4} hasRadius>
                    <Typography textColor="danger700">{refusal}</Typography>
                  </Box>
                ) : null}
              </div>
              {outcome}
            </div>
            {view ? children : null}
            {view || isFailed ? null : (
              <Typography textColor="neutral600" role="status">
                {say('loading')}
              </Typography>
            )}
            {isFailed ? <ReadingFailed retry={retry} /> : null}
            {view ? <LastChange changed={view.changed} /> : null}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </>
  );
};
