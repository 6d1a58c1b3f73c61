import { Box, Flex, Switch, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';

type Props = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOn: boolean;
  /** Whether the environment says so, and nobody here can change it. */
  readonly isFixed?: boolean;
  readonly disabled: boolean;
  readonly onChange: (isOn: boolean) => void;
};

/** A setting that is on or off, with what that means. */
export const SettingSwitch = ({ label, hint, isOn, isFixed = false, disabled, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const id = useId();
  const say = (key: string) => formatMessage({ id: `newsletter.admin.settings.${key}` });
  return (
    <Flex alignItems="flex-start" justifyContent="space-between" gap={6}>
      <Box>
        <Typography id={`${id}-label`} tag="p" fontWeight="bold">
          {label}
        </Typography>
        <Box id={`${id}-hint`}>
          {hint ? (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {hint}
            </Typography>
          ) : null}
          {isFixed ? (
            <Typography tag="p" variant="pi" textColor="neutral800">
              {say('fixed')}
            </Typography>
          ) : null}
        </Box>
      </Box>
      <Flex gap={3} style={{ flex: 'none' }}>
        <Switch
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          checked={isOn}
          disabled={disabled || isFixed}
          onCheckedChange={onChange}
        />
        <Typography aria-hidden textColor="neutral800">
          {say(isOn ? 'on' : 'off')}
        </Typography>
      </Flex>
    </Flex>
  );
};
