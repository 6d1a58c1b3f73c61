const STORY = 'api::story.story';
const BULLETIN = 'api::bulletin.bulletin';
const STORIES = 20;
/** The highest of the desk, so that it stands first wherever bulletins are listed. */
const NUMBER = 900;

/**
 * Writes a draft with many stories into a seeded desk, those of bulletin no. 1 in turn, each under a headline of its own;
 * the second language of half of them is missing. Gives its document id.
 */
const writeLongBulletin = async (strapi) => {
  const first = await strapi.db.query(BULLETIN).findOne({
    where: { number: 1, locale: 'el', publishedAt: null },
    populate: { lineup: { populate: { story: true } } },
  });
  const write = async (nth) => {
    const { documentId: from } = first.lineup[nth % first.lineup.length].story;
    const textsIn = async (locale) => {
      const { kicker, headline, lead, body } = await strapi.documents(STORY).findOne({ documentId: from, locale });
      return { kicker, headline: `${headline} ${nth + 1}`, lead, body };
    };
    const { documentId } = await strapi.documents(STORY).create({ locale: 'el', data: await textsIn('el') });
    if (nth % 2 === 0) await strapi.documents(STORY).update({ documentId, locale: 'en', data: await textsIn('en') });
    return { story: documentId };
  };
  const lineup = [];
  for (let nth = 0; nth < STORIES; nth += 1) lineup.push(await write(nth));
  const data = { number: NUMBER, title: 'Ένα μεγάλο δελτίο', lineup };
  return (await strapi.documents(BULLETIN).create({ locale: 'el', data })).documentId;
};

module.exports = { writeLongBulletin };
