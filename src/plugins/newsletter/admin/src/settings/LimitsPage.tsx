import { Field, Grid, NumberInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LimitsSettings } from '../../../contracts/settings/limits';
import { SettingsBox } from './SettingsBox';
import { SettingsPage } from './SettingsPage';
import { useSectionForm } from './use-section-form';

const LIMITS = ['searchLimit', 'previewLimit', 'previewHours'] as const satisfies (keyof LimitsSettings)[];

/** How much may be asked of the desk, and for how long a link to a draft opens it. */
const LimitsPage = () => {
  const { formatMessage, locale } = useIntl();
  const { view, edits, edit, frame } = useSectionForm<'limits', number>('limits', (settings, changed) => ({
    ...settings,
    ...changed,
  }));
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.${id}` });
  return (
    <SettingsPage name="limits" {...frame}>
      {view ? (
        <SettingsBox title={say('limits.box')}>
          <Grid.Root gap={5}>
            {LIMITS.map((name) => (
              <Grid.Item key={name} col={6} s={12} direction="column" alignItems="stretch">
                <Field.Root name={name} hint={say(`limits.${name}`)}>
                  <Field.Label>{formatMessage({ id: `newsletter.settings.fact.${name}` })}</Field.Label>
                  <NumberInput
                    locale={locale}
                    value={view.fixed[name] ?? edits[name] ?? view.settings[name]}
                    disabled={!view.mayChange || view.fixed[name] !== undefined}
                    onValueChange={(value: number | undefined) =>
                      edit(name, value ?? view.settings[name], view.settings[name])
                    }
                  />
                  <Field.Hint />
                  {view.fixed[name] === undefined ? null : (
                    <Typography variant="pi" textColor="neutral800">
                      {say('fixed')}
                    </Typography>
                  )}
                </Field.Root>
              </Grid.Item>
            ))}
          </Grid.Root>
        </SettingsBox>
      ) : null}
    </SettingsPage>
  );
};

export default LimitsPage;
