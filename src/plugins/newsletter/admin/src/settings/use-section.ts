import { useIntl } from 'react-intl';
import type { SettingsSection, SettingsViews } from '../../../contracts/settings/view';
import { useChangeSettingsMutation, useSettingsQuery } from './settings-api';
import { useSayRefusal } from './use-say-refusal';

/** How a change ended: the view that holds now, or why it was refused, in words. */
export type Changed<Section extends SettingsSection> =
  | { readonly view: SettingsViews[Section]; readonly refusal: null }
  | { readonly view: null; readonly refusal: string };

/** A section of the settings, and how it is changed. */
export type SectionState<Section extends SettingsSection> = {
  readonly view: SettingsViews[Section] | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
  readonly isBusy: boolean;
  /** Stores what `body` makes of the settings as they were last read; after a refusal they are read anew. */
  readonly change: (body: (settings: SettingsViews[Section]['settings']) => unknown) => Promise<Changed<Section>>;
};

/** Reads a section, and changes it under the version that was read. */
export function useSection<Section extends SettingsSection>(section: Section): SectionState<Section> {
  const { locale } = useIntl();
  const { data, isError, refetch } = useSettingsQuery({ section, locale }, { refetchOnMountOrArgChange: true });
  const [changeSettings, { isLoading }] = useChangeSettingsMutation();
  const sayRefusal = useSayRefusal();
  const view = data as SettingsViews[Section] | undefined;
  return {
    view,
    isFailed: isError && !data,
    retry: refetch,
    isBusy: isLoading,
    async change(body) {
      if (!view) return { view: null, refusal: sayRefusal({}) };
      const answer = await changeSettings({ section, locale, version: view.version, settings: body(view.settings) });
      if ('data' in answer && answer.data) return { view: answer.data as SettingsViews[Section], refusal: null };
      return { view: null, refusal: sayRefusal(answer) };
    },
  };
}
