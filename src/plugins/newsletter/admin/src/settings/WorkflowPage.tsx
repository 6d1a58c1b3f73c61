import { useIntl } from 'react-intl';
import type { WorkflowSettings } from '../../../contracts/settings/workflow';
import { RightsMatrix } from './RightsMatrix';
import { SettingSwitch } from './SettingSwitch';
import { SettingsBox } from './SettingsBox';
import { SettingsPage } from './SettingsPage';
import { useSectionForm } from './use-section-form';

const SWITCHES = ['fourEyes', 'checkLinks'] as const satisfies (keyof WorkflowSettings)[];

/** What the workflow asks for, and which role makes which move. */
const WorkflowPage = () => {
  const { formatMessage } = useIntl();
  const { view, edits, edit, frame } = useSectionForm<'workflow', boolean>('workflow', (settings, changed) => ({
    ...settings,
    ...changed,
  }));
  const say = (id: string) => formatMessage({ id: `newsletter.admin.settings.workflow.${id}` });
  return (
    <SettingsPage name="workflow" {...frame}>
      {view ? (
        <SettingsBox title={say('rules')}>
          {SWITCHES.map((name) => (
            <SettingSwitch
              key={name}
              label={formatMessage({ id: `newsletter.settings.fact.${name}` })}
              hint={say(name)}
              isOn={view.fixed[name] ?? edits[name] ?? view.settings[name]}
              isFixed={view.fixed[name] !== undefined}
              disabled={!view.mayChange}
              onChange={(isOn) => edit(name, isOn, view.settings[name])}
            />
          ))}
        </SettingsBox>
      ) : null}
      <RightsMatrix />
    </SettingsPage>
  );
};

export default WorkflowPage;
