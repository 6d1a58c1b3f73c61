import type { Core } from '@strapi/strapi';
import type { TranslatedUid } from '../uids';
import type { Texts } from './content/seed-content';

type Writing<T extends object> = {
  /** The natural key by which the Greek draft is found again. */
  readonly key: Readonly<Record<string, unknown>>;
  /** Facts that both languages share; computed only where the document has to be made. */
  readonly facts: () => Readonly<Record<string, unknown>>;
  readonly texts: Texts<T>;
  /** A text that only the seed or a person writes: where it is blank in English, the translation is still to come. */
  readonly translatedField: keyof T & string;
};

/**
 * Makes a draft in Greek and then its English texts, each only where it is missing; what stands is left as it is.
 * Targets of its relations must have both languages. Returns the document id.
 */
export async function ensureDocument<T extends object>(
  strapi: Core.Strapi,
  uid: TranslatedUid,
  { key, facts, texts, translatedField }: Writing<T>,
): Promise<string> {
  const documents = strapi.documents(uid);
  const found = await documents.findFirst({ locale: 'el', filters: key as never });
  const data = () => ({ ...facts(), ...texts.el });
  const { documentId } = found ?? (await documents.create({ locale: 'el', data: data() as never }));
  if (texts.en === null) return documentId;
  const english: Record<string, unknown> | null = await documents.findOne({ documentId, locale: 'en' });
  if (!english?.[translatedField]) await documents.update({ documentId, locale: 'en', data: texts.en as never });
  return documentId;
}
