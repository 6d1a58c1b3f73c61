import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MadeSecret, WebhooksSettings } from '../../../../contracts/settings/webhooks';
import { useOutcome } from '../../panels/use-outcome';
import { SettingsBox } from '../SettingsBox';
import { SettingsPage } from '../SettingsPage';
import { useSection } from '../use-section';
import { AddReceiver } from './AddReceiver';
import { MadeSecretNote } from './MadeSecretNote';
import { ReceiverRow } from './ReceiverRow';

type Receivers = WebhooksSettings['receivers'];

/** Who is told of editions; each change is stored at once, and a new secret is shown once. */
const WebhooksPage = () => {
  const { formatMessage } = useIntl();
  const { view, isFailed, retry, isBusy, change } = useSection('webhooks');
  const { tell, clear, outcome } = useOutcome();
  const [refusal, setRefusal] = useState('');
  const [made, setMade] = useState<readonly MadeSecret[]>([]);
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.webhooks.${id}` });

  const store = async (make: (receivers: Receivers) => Receivers, done: string): Promise<string | null> => {
    clear();
    const changed = await change(({ receivers }) => ({
      receivers: make(receivers.map(({ id, address, enabled }) => ({ id, address, enabled }))),
    }));
    setRefusal(changed.refusal ?? '');
    if (changed.refusal !== null) return changed.refusal;
    if (changed.view.secrets) setMade(changed.view.secrets);
    tell(say(done));
    return null;
  };

  const told = (
    <>
      {outcome}
      <MadeSecretNote made={made} onSeen={() => setMade([])} />
    </>
  );
  const frame = { view, isFailed, retry, refusal, outcome: told };
  if (!view) return <SettingsPage name="webhooks" {...frame} children={null} />;
  const { about, settings, mayChange } = view;
  const isFixed = about.fromEnvironment.length > 0;
  const shown = isFixed ? about.fromEnvironment : settings.receivers;
  return (
    <SettingsPage name="webhooks" {...frame}>
      <SettingsBox title={say('receivers')} about={say(about.isPrivateOpen ? 'about-private' : 'about')}>
        {isFixed ? <Typography>{say('fixed')}</Typography> : null}
        {shown.length === 0 ? <Typography textColor="neutral600">{say('none')}</Typography> : null}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
          {shown.map((receiver) => (
            <ReceiverRow
              key={receiver.id}
              receiver={receiver}
              mayTest={mayChange}
              mayChange={mayChange && !isFixed}
              isBusy={isBusy}
              onChange={(changed, done) =>
                store((all) => all.map((each) => (each.id === receiver.id ? { ...each, ...changed } : each)), done)
              }
              onRemove={() => store((all) => all.filter(({ id }) => id !== receiver.id), 'removed')}
            />
          ))}
        </Flex>
        {mayChange && !isFixed ? (
          <AddReceiver
            isBusy={isBusy}
            onAdd={(address) => store((all) => [...all, { address, enabled: true }], 'added')}
          />
        ) : null}
      </SettingsBox>
    </SettingsPage>
  );
};

export default WebhooksPage;
