import { Badge, Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { RuleView } from '../../../contracts/settings/checks';
import type { RuleSetting } from '../../../domain/lint/settle';

/** Stands for the rule's own severity among the choices. */
const OWN = 'own';

type Props = {
  readonly rule: RuleView;
  /** `null` where the rule's own severity holds. */
  readonly setting: RuleSetting | null;
  readonly disabled: boolean;
  readonly onChange: (setting: RuleSetting | null) => void;
};

/** One rule: why there is one, where it is from, and what its findings count as; what may not be is not offered. */
export const RuleRow = ({ rule, setting, disabled, onChange }: Props) => {
  const { formatMessage } = useIntl();
  const { id, title, why, source, severity, mayBeMilder, isLaw } = rule;
  const say = (key: string, values?: Record<string, string>) =>
    formatMessage({ id: `newsletter.admin.settings.rules.${key}` }, values);
  const offered: RuleSetting[] = [
    ...(severity === 'warning' ? (['error'] as const) : []),
    ...(severity === 'error' && mayBeMilder ? (['warning'] as const) : []),
    ...(mayBeMilder ? (['off'] as const) : []),
  ];
  const own = say('own', { severity: say(severity) });
  return (
    <Flex tag="li" alignItems="flex-start" gap={5} wrap="wrap">
      <Box flex="1 1 32rem">
        <Flex gap={2} wrap="wrap">
          <Typography tag="h3" fontWeight="bold" id={`rule-${id}`}>
            {title}
          </Typography>
          {isLaw ? <Badge>{say('law')}</Badge> : null}
          {setting === null ? null : <Badge>{say('changed')}</Badge>}
        </Flex>
        <Typography tag="p">{why}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('source', { source })} · <code lang="en">{id}</code>
        </Typography>
        {mayBeMilder ? null : (
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say(isLaw ? 'kept-by-law' : 'kept')}
          </Typography>
        )}
      </Box>
      <Box flex="0 0 22rem">
        <SingleSelect
          aria-label={say('counts-as', { title })}
          value={setting ?? OWN}
          disabled={disabled || offered.length === 0}
          onChange={(value: string | number) => onChange(value === OWN ? null : (value as RuleSetting))}
        >
          <SingleSelectOption value={OWN}>{own}</SingleSelectOption>
          {offered.map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {say(choice)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
    </Flex>
  );
};
