import { Box, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { RuleSetting } from '../../../domain/lint/settle';
import { familyOf, findRules, type RuleFilter } from './find-rules';
import { RuleRow } from './RuleRow';
import { SearchField } from './SearchField';
import { SettingsBox } from './SettingsBox';
import { SettingsPage } from './SettingsPage';
import { useSectionForm } from './use-section-form';

/** Every rule of the checks: what it is for, and what its findings count as at this desk. */
const RulesPage = () => {
  const { formatMessage } = useIntl();
  const { view, edits, edit, frame } = useSectionForm<'checks', RuleSetting | null>('checks', (settings, changed) => ({
    ...settings,
    severities: Object.fromEntries(
      Object.entries({ ...settings.severities, ...changed }).filter(([, setting]) => setting !== null),
    ),
  }));
  const [filter, setFilter] = useState<RuleFilter>({ text: '', family: '', onlyChanged: false });
  const say = (id: string, values?: Record<string, number>) =>
    formatMessage({ id: `newsletter.admin.settings.rules.${id}` }, values);
  const rules = view?.about.rules ?? [];
  const families = useMemo(() => [...new Set(rules.map(({ id }) => familyOf(id)))], [rules]);
  const familyInWords = (family: string) => formatMessage({ id: `newsletter.settings.family.${family}` });

  if (!view) return <SettingsPage name="rules" {...frame} children={null} />;
  const { severities } = view.settings;
  const settingOf = (id: string) => (id in edits ? (edits[id] ?? null) : (severities[id] ?? null));
  const found = findRules(rules, filter, (id) => settingOf(id) !== null);
  return (
    <SettingsPage name="rules" {...frame}>
      <Flex gap={4} alignItems="flex-end" wrap="wrap" role="search">
        <Flex direction="column" alignItems="stretch" style={{ flex: '1 1 24rem' }}>
          <SearchField
            name="rule-search"
            label={say('search')}
            placeholder={say('search-hint')}
            value={filter.text}
            onChange={(text) => setFilter({ ...filter, text })}
          />
        </Flex>
        <Flex direction="column" alignItems="stretch" style={{ flex: '1 1 20rem' }}>
          <Field.Root name="rule-family">
            <Field.Label>{say('family')}</Field.Label>
            <SingleSelect
              value={filter.family}
              placeholder={say('all-families')}
              clearLabel={say('clear')}
              onClear={() => setFilter({ ...filter, family: '' })}
              onChange={(family: string | number) => setFilter({ ...filter, family: String(family) })}
            >
              {families.map((family) => (
                <SingleSelectOption key={family} value={family}>
                  {familyInWords(family)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Flex>
        <Box paddingBottom={2}>
          <Checkbox
            checked={filter.onlyChanged}
            onCheckedChange={(value: boolean | 'indeterminate') =>
              setFilter({ ...filter, onlyChanged: value === true })
            }
          >
            {say('only-changed')}
          </Checkbox>
        </Box>
      </Flex>
      <Typography role="status" variant="pi" textColor="neutral600">
        {say('found', { count: found.length, all: rules.length })}
      </Typography>
      {families
        .map((family) => ({ family, own: found.filter(({ id }) => familyOf(id) === family) }))
        .filter(({ own }) => own.length > 0)
        .map(({ family, own }) => (
          <SettingsBox key={family} title={familyInWords(family)}>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={5}>
              {own.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  setting={settingOf(rule.id)}
                  disabled={!view.mayChange}
                  onChange={(setting) => edit(rule.id, setting, severities[rule.id] ?? null)}
                />
              ))}
            </Flex>
          </SettingsBox>
        ))}
    </SettingsPage>
  );
};

export default RulesPage;
