import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MailKindView } from '../../../contracts/settings/mail';
import { useOutcome } from '../panels/use-outcome';
import { FactList } from './FactList';
import { SettingSwitch } from './SettingSwitch';
import { SettingsBox } from './SettingsBox';
import { SettingsPage } from './SettingsPage';
import { useTestMailMutation } from './settings-api';
import { useSayRefusal } from './use-say-refusal';
import { useSectionForm } from './use-section-form';

/** How mail leaves the desk, whether it does, and which mails go to whom. */
const MailPage = () => {
  const { formatMessage, formatList, locale } = useIntl();
  const { view, edits, edit, frame } = useSectionForm<'mail', boolean>('mail', ({ off }, changed) => ({
    off: [
      ...off.filter((kind) => changed[kind] !== true),
      ...Object.keys(changed).filter((kind) => changed[kind] === false),
    ],
  }));
  const [testMail, { isLoading }] = useTestMailMutation();
  const { tell, clear, outcome } = useOutcome();
  const [refusal, setRefusal] = useState('');
  const sayRefusal = useSayRefusal();
  const say = (id: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.settings.mail.${id}` }, values);

  const test = async () => {
    clear();
    const answer = await testMail({ locale });
    const sent = 'data' in answer ? answer.data : undefined;
    setRefusal(sent ? '' : sayRefusal(answer));
    if (sent) tell(say(sent.sent ? 'tested' : 'logged', { to: sent.to }));
  };
  const nameOf = ({ kind, stage }: MailKindView) =>
    stage === null
      ? formatMessage({ id: `newsletter.settings.mail.${kind}` })
      : say('of-stage', { stage: formatMessage({ id: `newsletter.stage.${stage}` }) });
  const peopleOf = ({ kind, roles }: MailKindView) =>
    roles.length === 0
      ? say(kind === 'assignment' ? 'asked' : 'whoever')
      : say('to', {
          roles: formatList(
            roles.map((role) => formatMessage({ id: `newsletter.role.${role}.name` })),
            { type: 'conjunction' },
          ),
        });

  if (!view) return <SettingsPage name="mail" {...frame} children={null} />;
  const { about, settings, mayChange } = view;
  return (
    <SettingsPage name="mail" {...frame}>
      <SettingsBox
        title={say('transport')}
        about={say(about.host === null ? 'only-logged' : 'from-environment')}
        aside={
          mayChange ? (
            <Button variant="secondary" loading={isLoading} onClick={test}>
              {say('test')}
            </Button>
          ) : null
        }
      >
        <div role="alert">{refusal ? <Typography textColor="danger700">{refusal}</Typography> : null}</div>
        {outcome}
        <FactList
          facts={[
            [say('host'), about.host === null ? say('no-host') : `${about.host}:${about.port}`],
            [say('security'), about.security && say(about.security)],
            [say('login'), about.host && say(about.hasLogin ? 'with-login' : 'without-login')],
            [say('from'), about.from],
            [say('reply-to'), about.replyTo],
          ]}
        />
      </SettingsBox>
      <SettingsBox title={say('kinds')} about={say('kinds-about')}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {about.kinds.map((kind) => (
            <SettingSwitch
              key={kind.kind}
              label={nameOf(kind)}
              hint={peopleOf(kind)}
              isOn={edits[kind.kind] ?? !settings.off.includes(kind.kind)}
              disabled={!mayChange}
              onChange={(isOn) => edit(kind.kind, isOn, !settings.off.includes(kind.kind))}
            />
          ))}
        </Flex>
      </SettingsBox>
    </SettingsPage>
  );
};

export default MailPage;
