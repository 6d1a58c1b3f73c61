const CONTENT = '/content-manager/collection-types';
const FIRST_OF = ['bulletin', 'story', 'event', 'speaker', 'beneficiary'];

/** A form of the Content Manager, in a language. */
export const form = (name, documentId, language) =>
  `${CONTENT}/api::${name}.${name}/${documentId}?plugins[i18n][locale]=${language}`;

/** A list of the Content Manager, in a language. */
export const list = (name, language) => `${CONTENT}/api::${name}.${name}?plugins[i18n][locale]=${language}`;

/**
 * Document ids by the name of the type: of bulletin no. 2 of the seed, which is a draft, and of the
 * newest of the others; `published` is bulletin no. 1.
 */
export const subjectsOf = async (strapi) => {
  const firsts = await Promise.all(
    FIRST_OF.map((name) =>
      strapi.db.query(`api::${name}.${name}`).findOne({
        where: name === 'bulletin' ? { number: 2 } : {},
        orderBy: { id: 'desc' },
      }),
    ),
  );
  const published = await strapi.db.query('api::bulletin.bulletin').findOne({ where: { number: 1 } });
  return {
    ...Object.fromEntries(FIRST_OF.map((name, at) => [name, firsts[at].documentId])),
    published: published.documentId,
  };
};
