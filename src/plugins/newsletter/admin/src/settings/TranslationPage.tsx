import { MachineBox } from './MachineBox';
import { MemoryBox } from './MemoryBox';
import { SettingsPage } from './SettingsPage';
import { useSectionForm } from './use-section-form';

/** Whether texts leave the house to be translated, what holds for what a machine writes, and what the memory has learnt. */
const TranslationPage = () => {
  const { view, edits, edit, frame } = useSectionForm<'machine', string | boolean | null>(
    'machine',
    (settings, changed) => ({ ...settings, ...changed }),
  );
  return (
    <SettingsPage name="translation" {...frame}>
      {view ? <MachineBox view={view} edits={edits} edit={edit} /> : null}
      <MemoryBox />
    </SettingsPage>
  );
};

export default TranslationPage;
