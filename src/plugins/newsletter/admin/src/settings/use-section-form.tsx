import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { SettingsSection, SettingsViews } from '../../../contracts/settings/view';
import { useOutcome } from '../panels/use-outcome';
import { LeaveGuard } from './LeaveGuard';
import { SaveButton } from './SaveButton';
import { type Edits, useEdits } from './use-edits';
import { type SectionState, useSection } from './use-section';

/** A section as a form with one button to save it; `frame` is what `SettingsPage` needs of it. */
export type SectionForm<Section extends SettingsSection, Value> = Pick<Edits<Value>, 'edits' | 'edit'> & {
  readonly view: SettingsViews[Section] | undefined;
  readonly frame: Pick<SectionState<Section>, 'view' | 'isFailed' | 'retry'> & {
    readonly refusal: string;
    readonly outcome: ReactNode;
    readonly primaryAction: ReactNode;
  };
};

/** `lay` lays edits over the settings as they are stored: over those of somebody else, too, who was faster. */
export function useSectionForm<Section extends SettingsSection, Value>(
  name: Section,
  lay: (settings: SettingsViews[Section]['settings'], edits: Readonly<Record<string, Value>>) => unknown,
): SectionForm<Section, Value> {
  const { formatMessage } = useIntl();
  const { view, isFailed, retry, isBusy, change } = useSection(name);
  const { edits, isEdited, edit, forget } = useEdits<Value>();
  const { tell, clear, outcome } = useOutcome();
  const [refusal, setRefusal] = useState('');

  const save = async () => {
    clear();
    const changed = await change((settings) => lay(settings, edits));
    setRefusal(changed.refusal ?? '');
    if (changed.refusal !== null) return;
    forget();
    tell(formatMessage({ id: 'newsletter.admin.settings.saved' }));
  };
  const primaryAction = (
    <>
      <LeaveGuard isEdited={isEdited} />
      <SaveButton isEdited={isEdited} isBusy={isBusy} onSave={save} />
    </>
  );
  return { view, edits, edit, frame: { view, isFailed, retry, refusal, outcome, primaryAction } };
}
