const { requireCompiled } = require('./compiled-plugin.cjs');
const { makeMove } = require('./make-move.cjs');

const NUMBER = 2;

const onlyDraft = async (strapi, uid, number) => {
  const found = await strapi.documents(uid).findFirst({
    locale: 'el',
    filters: { number },
    populate: { lineup: { populate: { story: { populate: { coverage: { populate: { event: true } } } } } } },
  });
  if (!found) throw new Error(`The seeded database has no bulletin no. ${number}`);
  return found;
};

const copyOf = async (strapi, uid, documentId) =>
  (await strapi.documents(uid).clone({ documentId, locale: '*', data: {} })).documentId;

/** A story of its own, with an event of its own, neither of them ever published; gives its document id. */
const copyStory = async (strapi, { STORY, EVENT }, story, ordinal) => {
  const stories = strapi.documents(STORY);
  const documentId = await copyOf(strapi, STORY, story.documentId);
  for (const locale of ['el', 'en']) {
    const { headline } = await stories.findOne({ documentId, locale });
    await stories.update({ documentId, locale, data: { headline: `${headline} (${ordinal})`, slug: null } });
  }
  const { coverage } = await stories.findOne({
    documentId,
    locale: 'el',
    populate: { coverage: { populate: ['event', 'beneficiaries'] } },
  });
  if (!coverage?.event) return documentId;
  const event = await copyOf(strapi, EVENT, coverage.event.documentId);
  const beneficiaries = coverage.beneficiaries.map((beneficiary) => beneficiary.documentId);
  await stories.update({ documentId, locale: 'el', data: { coverage: { event, beneficiaries } } });
  return documentId;
};

/**
 * On a seeded database: puts in the place of bulletin no. 2 a complete one in both languages, with stories and events
 * that were never published, and takes it through `moves`. Gives its document id. All by Deltio's own services.
 */
const prepareBulletin = async (strapi, moves) => {
  const uids = requireCompiled('server/src/uids');
  const bulletins = strapi.documents(uids.BULLETIN);
  const first = await onlyDraft(strapi, uids.BULLETIN, 1);
  const { documentId: incomplete } = await onlyDraft(strapi, uids.BULLETIN, NUMBER);
  await bulletins.delete({ documentId: incomplete });

  const lineup = [];
  for (const { story } of first.lineup) lineup.push({ story: await copyStory(strapi, uids, story, lineup.length + 1) });
  const english = await bulletins.findOne({ documentId: first.documentId, locale: 'en' });
  const { documentId } = await bulletins.create({
    locale: 'el',
    data: {
      number: NUMBER,
      issueDate: first.issueDate,
      lineup,
      title: '2ο Ενημερωτικό Δελτίο',
      editorial: first.editorial,
    },
  });
  await bulletins.update({
    documentId,
    locale: 'en',
    data: { title: 'Newsletter no. 2', editorial: english.editorial },
  });
  for (const move of moves) {
    const outcome = await makeMove(strapi, documentId, move);
    if (!outcome.ok) throw new Error(`The ${move} of the prepared bulletin was refused: ${outcome.refusal}`);
  }
  return documentId;
};

module.exports = { prepareBulletin };
