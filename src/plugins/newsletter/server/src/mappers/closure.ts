const LOGO = { populate: { image: true } };
const PHOTO = { populate: { image: true } };
const BENEFICIARY = { populate: { logo: LOGO, formerNames: true } };
const ORGANISATION = { populate: { beneficiary: BENEFICIARY } };
const SPEAKER = { populate: { affiliation: ORGANISATION, portrait: PHOTO } };
const EVENT = { populate: { host: ORGANISATION, participants: ORGANISATION } };
const STORY = {
  populate: {
    coverage: { populate: { event: EVENT, beneficiaries: BENEFICIARY } },
    appearances: { populate: { speaker: SPEAKER } },
    photos: PHOTO,
  },
};

/** What Strapi must populate of a bulletin so that all an edition would show is there. */
export const CLOSURE = { lineup: { populate: { story: STORY } } };

/** What Strapi must populate of the operation. */
export const OPERATION = { emblem: LOGO, logos: LOGO };
