import { DOCUMENTS, type DocumentPart } from '../../domain/bulletin/fields';
import type { Locale } from '../../domain/locale';
import el from '../../translations/labels.el.json';
import en from '../../translations/labels.en.json';

type FieldText = { readonly label: string; readonly hint: string };

/** The words of one language for every content type, field and value that staff meet in forms and lists. */
export type Labels = {
  readonly types: Readonly<
    Record<string, { readonly name: string; readonly fields: Readonly<Record<string, FieldText>> }>
  >;
  readonly systemFields: Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, FieldText>>>>;
  readonly values: Readonly<Record<string, string>>;
};

/** The labels in both languages. */
export const LABELS: Readonly<Record<Locale, Labels>> = { el, en };

/** What each content type is called in its schema, by uid: the id under which Strapi looks for its translated name. */
export const DISPLAY_NAMES: Readonly<Record<string, string>> = {
  'api::operation.operation': 'Πράξη · Operation',
  'api::bulletin.bulletin': 'Δελτίο · Bulletin',
  'api::story.story': 'Ιστορία · Story',
  'api::event.event': 'Εκδήλωση · Event',
  'api::speaker.speaker': 'Ομιλητής · Speaker',
  'api::beneficiary.beneficiary': 'Δικαιούχος · Beneficiary',
};

/** Message id of the hint below a field; `owner` is the uid of its content type or component. */
export const hintId = (owner: string, field: string): string => `newsletter.hint.${owner}.${field}`;

/** The part of a bulletin that is stored as a content type, by its uid; `undefined` for any other type. */
export const documentPartOf = (uid: string): DocumentPart | undefined =>
  DOCUMENTS.find((type) => typeUid(type) === uid);

/** Strapi's uid of the content type that a schema marks with `pluginOptions.newsletter.type`. */
export const typeUid = (type: string): string => `api::${type}.${type}`;

/**
 * Labels as flat messages, under the ids that Strapi 5.54 asks for: `content-manager.content-types.<uid>.<field>` and
 * `content-manager.components.<uid>.<field>` for labels, the display name of a type for its title in the menu, and the
 * bare value for an option of an enumeration.
 */
export function labelMessages(labels: Labels): Record<string, string> {
  const messages: Record<string, string> = { ...labels.values };
  for (const [uid, { name, fields }] of Object.entries(labels.types)) {
    const title = DISPLAY_NAMES[uid];
    if (title) messages[title] = name;
    for (const [field, text] of Object.entries(labels.systemFields)) {
      messages[`content-manager.content-types.${uid}.${field}`] = text;
    }
    for (const [field, { label, hint }] of Object.entries(fields)) {
      messages[`content-manager.content-types.${uid}.${field}`] = label;
      messages[hintId(uid, field)] = hint;
    }
  }
  for (const [uid, fields] of Object.entries(labels.components)) {
    for (const [field, { label, hint }] of Object.entries(fields)) {
      messages[`content-manager.components.${uid}.${field}`] = label;
      messages[hintId(uid, field)] = hint;
    }
  }
  return messages;
}
