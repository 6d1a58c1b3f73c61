import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SettingsViews } from '../../../contracts/settings/view';
import { FactList } from './FactList';
import { SettingSwitch } from './SettingSwitch';
import { SettingsBox } from './SettingsBox';
import type { Edits } from './use-edits';

type Props = Pick<Edits<string | boolean | null>, 'edits' | 'edit'> & { readonly view: SettingsViews['machine'] };

/** What leaves the house, to whom and when, with the switch without which nothing does. */
export const MachineBox = ({ view: { settings, about, mayChange }, edits, edit }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.settings.translation.${id}` }, values);
  const { offered } = about;
  const { allowedHost, reviewRequired } = { ...settings, ...edits } as typeof settings;
  return (
    <SettingsBox title={say('machine')} about={say(offered ? 'from-environment' : 'none')}>
      {settings.allowedHost !== null && settings.allowedHost !== offered?.host ? (
        <Typography textColor="danger700">{say('moved', { host: settings.allowedHost })}</Typography>
      ) : null}
      {offered ? (
        <>
          <FactList
            facts={[
              [say('service'), offered.name],
              [say('to-whom'), offered.host],
              [say('what'), say('what-text')],
              [say('when'), say('when-text')],
            ]}
          />
          <SettingSwitch
            label={say('allow', { name: offered.name })}
            hint={say('allow-hint')}
            isOn={allowedHost === offered.host}
            disabled={!mayChange}
            onChange={(isOn) => edit('allowedHost', isOn ? offered.host : null, settings.allowedHost)}
          />
        </>
      ) : null}
      <SettingSwitch
        label={formatMessage({ id: 'newsletter.settings.fact.reviewRequired' })}
        hint={say('reviewRequired')}
        isOn={reviewRequired}
        disabled={!mayChange}
        onChange={(isOn) => edit('reviewRequired', isOn, settings.reviewRequired)}
      />
    </SettingsBox>
  );
};
