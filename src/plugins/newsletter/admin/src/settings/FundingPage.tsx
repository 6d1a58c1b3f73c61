import { Box, LinkButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { LOCALES } from '../../../domain/locale';
import { FindingList } from '../checks/FindingList';
import { typeUid } from '../labels';
import { useBulletinName } from '../showing/use-bulletin-name';
import { FactList } from './FactList';
import { SettingsBox } from './SettingsBox';
import { SettingsPage } from './SettingsPage';
import { useFundingQuery } from './settings-api';

/** The texts of funding, in the order in which a bulletin tells them. */
const TEXTS = ['title', 'programme', 'fundName', 'fundAcronym', 'fundingStatement', 'disclaimer'] as const;

const OPERATION_ADDRESS = `/content-manager/single-types/${typeUid('operation')}`;

/** How the operation is funded, as bulletins tell it, with what the checks say of that; it is written under «Πράξη». */
const FundingPage = () => {
  const { formatMessage, locale } = useIntl();
  const { data, isError, refetch } = useFundingQuery({ locale }, { refetchOnMountOrArgChange: true });
  const nameOf = useBulletinName();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.settings.funding.${id}` }, values);
  const label = (field: string) => formatMessage({ id: `newsletter.place.operation.${field}` });
  const view = data && { mayChange: true, changed: null };
  const operation = data?.operation;
  return (
    <SettingsPage
      name="funding"
      view={view}
      isFailed={isError && !data}
      retry={refetch}
      primaryAction={
        <LinkButton tag={Link} to={OPERATION_ADDRESS} variant="secondary">
          {say('open')}
        </LinkButton>
      }
    >
      {data && !operation ? <Typography>{say('nothing')}</Typography> : null}
      {data?.bulletin ? (
        <SettingsBox title={say('judged')} about={say('judged-in', { bulletin: nameOf(data.bulletin) })}>
          {data.findings.length === 0 ? <Typography textColor="success700">{say('no-findings')}</Typography> : null}
          <FindingList kind="error" findings={data.findings} />
          <FindingList kind="warning" findings={data.findings} />
          <FindingList kind="waived" findings={data.findings} />
        </SettingsBox>
      ) : null}
      {operation ? (
        <SettingsBox title={say('shared')}>
          <FactList
            facts={[
              [label('acronym'), operation.acronym],
              [label('code'), operation.code],
              [
                label('programmingPeriod'),
                operation.programmingPeriod && formatMessage({ id: operation.programmingPeriod }),
              ],
            ]}
          />
          {operation.emblem?.image ? (
            <Box>
              <img
                src={operation.emblem.image.url}
                alt={operation.emblem.alt[locale === 'en' ? 'en' : 'el'] ?? ''}
                style={{ maxWidth: '20rem', maxHeight: '8rem' }}
              />
            </Box>
          ) : (
            <Typography textColor="danger700">{say('no-emblem')}</Typography>
          )}
        </SettingsBox>
      ) : null}
      {operation
        ? LOCALES.map((language) => (
            <SettingsBox key={language} title={say(`texts-${language}`)}>
              <div lang={language}>
                <FactList facts={TEXTS.map((field) => [label(field), operation[field][language]] as const)} />
              </div>
            </SettingsBox>
          ))
        : null}
    </SettingsPage>
  );
};

export default FundingPage;
