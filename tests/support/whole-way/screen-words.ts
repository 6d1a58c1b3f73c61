import IntlMessageFormat from 'intl-messageformat';
import type { Locale } from '../../../src/plugins/newsletter/domain/locale';
import el from '../../../src/plugins/newsletter/translations/el.json';
import en from '../../../src/plugins/newsletter/translations/en.json';
import labelsEl from '../../../src/plugins/newsletter/translations/labels.el.json';
import labelsEn from '../../../src/plugins/newsletter/translations/labels.en.json';

const TEXTS: Record<Locale, Record<string, string>> = { el, en };
const LABELS = { el: labelsEl, en: labelsEn };

/** Strapi's own words where the way leads through its forms. */
const STRAPI = {
  el: {
    home: 'Αρχική',
    save: 'Αποθήκευση',
    close: 'Κλείσιμο',
    empty: 'Κανένα ακόμη. Πατήστε για προσθήκη.',
    create: 'Νέο',
    dropHere: /Πατήστε για να βάλετε αρχείο/,
    upload: 'Ανέβασμα 1 αρχείου',
    finish: 'Τέλος',
  },
  en: {
    home: 'Home',
    save: 'Save',
    close: 'Close',
    empty: 'No entry yet. Click to add one.',
    create: 'Create a relation',
    dropHere: /Click to add an asset/,
    upload: 'Upload 1 asset to the library',
    finish: 'Finish',
  },
} as const;

type Labels = typeof labelsEl;
type Component = keyof Labels['components'];

/** The words on the screen in a language. */
export interface ScreenWords {
  strapi: (typeof STRAPI)[Locale];
  /** A text of Deltio's, by its key below `newsletter.`. */
  say(key: string, data?: Record<string, string>): string;
  /** The label of a field. */
  label(component: Component | 'event', field: string): string;
  /** A value that is chosen from a list. */
  value(key: keyof Labels['values']): string;
}

/** The words of the screen in this language. */
export const screenWords = (language: Locale): ScreenWords => {
  const { components, types, values } = LABELS[language];
  return {
    strapi: STRAPI[language],
    say: (key, data = {}) =>
      String(new IntlMessageFormat(TEXTS[language][`newsletter.${key}`] ?? key, language).format(data)),
    label: (component, field) => {
      const fields: Record<string, { label: string }> =
        component === 'event' ? types['api::event.event'].fields : components[component];
      return fields[field]?.label ?? field;
    },
    value: (key) => values[key],
  };
};
