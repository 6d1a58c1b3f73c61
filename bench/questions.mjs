/** Strapi's bracket notation of a `populate` object. */
const inBrackets = (value, prefix) =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'object' ? inBrackets(inner, `${prefix}[${name}]`) : [`${prefix}[${name}]=${inner}`],
  );

/** What the list shows of each bulletin beside its own fields: its stories. */
const HEADLINES = { lineup: { populate: { story: true } } };

/**
 * The questions to Deltio, and to Strapi's own REST for the same: the whole bulletin populated as deep as an edition is,
 * and the list with what Deltio's list shows. `strapi` names the REST question that a reader without Deltio would ask;
 * `tag` is the entity tag that the desk really gave.
 */
export const questionsFor = ({ number, documentId, closure, token }, tag) => {
  const whole = `/api/newsletter/bulletins/${number}?locale=el`;
  const authorization = { authorization: `Bearer ${token}` };
  const rest = (path, populate) => ({
    path: `${path}?${['locale=el', ...inBrackets(populate, 'populate')].join('&')}`,
    headers: authorization,
    status: 200,
  });
  return {
    deltio: [
      { id: 'whole', title: 'Whole bulletin', path: whole, headers: {}, status: 200, strapi: 'whole' },
      {
        id: 'gzip',
        title: 'Whole bulletin, gzip',
        path: whole,
        headers: { 'accept-encoding': 'gzip' },
        status: 200,
        strapi: 'whole',
      },
      {
        id: 'unchanged',
        title: 'Whole bulletin, 304',
        path: whole,
        headers: { 'if-none-match': tag },
        status: 304,
        strapi: 'whole',
      },
      {
        id: 'list',
        title: 'List',
        path: '/api/newsletter/bulletins?locale=el',
        headers: {},
        status: 200,
        strapi: 'list',
      },
    ],
    strapi: {
      whole: rest(`/api/bulletins/${documentId}`, closure),
      list: rest('/api/bulletins', HEADLINES),
    },
  };
};
