import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { WebhooksSettings, WebhookView } from '../../../../contracts/settings/webhooks';
import { SettingSwitch } from '../SettingSwitch';
import { useTestWebhookMutation } from '../settings-api';
import { useMomentWords } from '../use-moment-words';
import { useSayRefusal } from '../use-say-refusal';
import { ConfirmButton } from './ConfirmButton';

/** What the network says most often, by the name of its words. */
const KNOWN_ERRORS: Readonly<Record<string, string>> = {
  CLOSED_ADDRESS: 'closed',
  NO_SUCH_HOST: 'no-host',
  ENOTFOUND: 'no-host',
  ECONNREFUSED: 'refused',
  ABORT_ERR: 'slow',
  ETIMEDOUT: 'slow',
};

type Change = Partial<WebhooksSettings['receivers'][number]>;

type Props = {
  readonly receiver: WebhookView;
  readonly mayTest: boolean;
  readonly mayChange: boolean;
  readonly isBusy: boolean;
  /** `done` names the words that tell of it. */
  readonly onChange: (change: Change, done: string) => void;
  readonly onRemove: () => void;
};

/** One receiver: switched on or off, tried, given another secret, taken away. */
export const ReceiverRow = ({ receiver, mayTest, mayChange, isBusy, onChange, onRemove }: Props) => {
  const { formatMessage, locale } = useIntl();
  const momentInWords = useMomentWords();
  const [testWebhook, { isLoading }] = useTestWebhookMutation();
  const [tested, setTested] = useState<{ readonly isGood: boolean; readonly words: string } | null>(null);
  const sayRefusal = useSayRefusal();
  const { id, address, enabled, secretMade } = receiver;
  const say = (key: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.settings.webhooks.${key}` }, values);

  const errorInWords = (error: string) => {
    const known = KNOWN_ERRORS[error];
    return known ? say(`error.${known}`) : error;
  };
  const test = async () => {
    setTested(null);
    const answer = await testWebhook({ id, locale });
    const outcome = 'data' in answer ? answer.data : undefined;
    if (!outcome) return setTested({ isGood: false, words: sayRefusal(answer) });
    const { status, error } = outcome;
    const isGood = status !== null && status >= 200 && status < 300;
    const words =
      status === null ? say('no-answer', { error: errorInWords(error ?? '') }) : say('answered', { status });
    setTested({ isGood, words });
  };

  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={3}>
      {mayChange ? (
        <SettingSwitch
          label={address}
          hint={secretMade ? say('secret-made', { time: momentInWords(secretMade) }) : undefined}
          isOn={enabled}
          disabled={isBusy}
          onChange={(isOn) => onChange({ enabled: isOn }, isOn ? 'switched-on' : 'switched-off')}
        />
      ) : (
        <Flex gap={3} wrap="wrap">
          <Typography fontWeight="bold" style={{ overflowWrap: 'anywhere' }}>
            {address}
          </Typography>
          <Typography>{formatMessage({ id: `newsletter.admin.settings.${enabled ? 'on' : 'off'}` })}</Typography>
        </Flex>
      )}
      <Flex gap={2} wrap="wrap">
        {mayTest ? (
          <Button variant="tertiary" loading={isLoading} onClick={test} aria-label={say('test-named', { address })}>
            {say('test')}
          </Button>
        ) : null}
        {mayChange ? (
          <>
            <ConfirmButton name="renew" about={address} onConfirm={() => onChange({ renewSecret: true }, 'renewed')} />
            <ConfirmButton name="remove" about={address} isDangerous onConfirm={onRemove} />
          </>
        ) : null}
      </Flex>
      <Box role="status">
        {tested ? <Typography textColor={tested.isGood ? 'success700' : 'danger700'}>{tested.words}</Typography> : null}
      </Box>
    </Flex>
  );
};
