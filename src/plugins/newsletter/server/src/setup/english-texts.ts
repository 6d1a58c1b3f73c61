/** What must be known of a content type to tell its translatable fields. */
type Schema = {
  readonly attributes: Readonly<
    Record<string, { readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } } }>
  >;
};

/** Texts of shared components come in pairs, `altEl` and `altEn`. */
const ENGLISH_HALF = /[a-z]En$/;

/** Of a type's field paths (`headline`, `photos.altEn`), those that a translator into English writes. */
export const englishTexts = (schema: Schema, paths: readonly string[]): string[] =>
  paths.filter((path) => {
    const [root = '', ...nested] = path.split('.');
    if (nested.length > 0) return ENGLISH_HALF.test(path);
    return schema.attributes[root]?.pluginOptions?.i18n?.localized === true;
  });
