import type { Locale } from '../../../domain/locale';
import type { OutputId } from '../../../domain/render/outputs/addresses';
import type { Site } from '../../../domain/render/outputs/subjects';
import type { Setting } from '../../../domain/render/setting';
import { say } from '../messages';

/** Whether the desk makes an output. */
export type IsMade = (output: OutputId) => boolean;

/** What an output in a reader's language is set in, with the words of this desk. */
export const settingOf = (locale: Locale, site: Site, isMade: IsMade): Setting => ({
  locale,
  site,
  isMade,
  say: (key, data) => say(locale, `newsletter.output.${key}`, data),
});
