import { MachineBox } from './MachineBox';
import { SettingsPage } from './SettingsPage';
import { useSectionForm } from './use-section-form';

/** Whether texts leave the house to be translated, and what holds for what a machine writes. */
const TranslationPage = () => {
  const { view, edits, edit, frame } = useSectionForm<'machine', string | boolean | null>(
    'machine',
    (settings, changed) => ({ ...settings, ...changed }),
  );
  return (
    <SettingsPage name="translation" {...frame}>
      {view ? <MachineBox view={view} edits={edits} edit={edit} /> : null}
    </SettingsPage>
  );
};

export default TranslationPage;
