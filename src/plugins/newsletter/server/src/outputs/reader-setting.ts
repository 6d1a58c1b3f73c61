import type { Locale } from '../../../domain/locale';
import type { Site } from '../../../domain/render/outputs/subjects';
import type { Setting } from '../../../domain/render/setting';
import { say } from '../messages';

/** What an output in a reader's language is set in, with the words of this desk. */
export const settingOf = (locale: Locale, site: Site): Setting => ({
  locale,
  site,
  say: (key, data) => say(locale, `newsletter.output.${key}`, data),
});
