import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { DEFAULT_LOCALE } from '../../domain/locale';
import { type LayoutEvent, withFields } from './edit-layout';

type Field = {
  name: string;
  type: string;
  disabled: boolean;
  attribute?: { pluginOptions?: { i18n?: { localized?: boolean } } };
  hint?: ReactNode;
  labelAction?: ReactNode;
};
/**
 * Shows in the English form what is the same in both languages, and lets it be changed in the Greek one alone: dates,
 * numbers, relations, photos and order are entered once. What is begun in English is filled in whole, and then follows.
 */
export function closeSharedFields<F extends Field, E extends LayoutEvent<F>>(event: E): E {
  if (!event.layout.options.newsletter?.type || !isTranslation(window.location)) return event;
  return withFields<F, E>(event, (field, { isComponent }) => {
    const isOpen = isComponent ? isEnglishHalf(field) : isLocalized(field);
    return isOpen ? field : close(field);
  });
}

/** Strapi tells the first of those who change a layout which language is open, and the others only by the address. */
const isTranslation = ({ pathname, search }: Location): boolean => {
  const locale = new URLSearchParams(search).get('plugins[i18n][locale]') ?? DEFAULT_LOCALE;
  return locale !== DEFAULT_LOCALE && !pathname.endsWith('/create');
};

const isLocalized = ({ attribute }: Field): boolean => attribute?.pluginOptions?.i18n?.localized === true;

/** A component is in both rows, with each of its texts twice. */
const isEnglishHalf = ({ name }: Field): boolean => name.endsWith('En');

const close = <F extends Field>(field: F): F => {
  const where = <FormattedMessage id="newsletter.admin.changed-in-greek" />;
  // Strapi shows no hint below a group of fields, so there it stands beside the label.
  if (field.type === 'component') return { ...field, disabled: true, labelAction: beside(field.labelAction, where) };
  return { ...field, disabled: true, hint: beside(field.hint, where) };
};

const beside = (there: ReactNode, words: ReactNode): ReactNode => (
  <>
    {there} {words}
  </>
);
