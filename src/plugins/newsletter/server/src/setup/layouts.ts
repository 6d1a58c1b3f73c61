/** A field in a row of the edit view and how many of the row's twelve columns it takes. */
type Cell = readonly [field: string, columns: number];

type SortOrder = 'ASC' | 'DESC';

/** How the Content Manager shows a content type or a component. */
export type Layout = {
  /** The field by which a row is known in titles and in choices. */
  readonly mainField: string;
  readonly edit: readonly (readonly Cell[])[];
  readonly list?: readonly string[];
  readonly sort?: readonly [field: string, order: SortOrder];
  /** For a relation: the field of its target by which the target is known. */
  readonly relations?: Readonly<Record<string, string>>;
};

/** The layouts of the content types, by uid. */
export const TYPE_LAYOUTS: Readonly<Record<string, Layout>> = {
  'api::operation.operation': {
    mainField: 'acronym',
    edit: [
      [
        ['acronym', 6],
        ['code', 6],
      ],
      [
        ['programmingPeriod', 6],
        ['budget', 6],
      ],
      [['title', 12]],
      [['programme', 12]],
      [
        ['fundName', 8],
        ['fundAcronym', 4],
      ],
      [['fundingStatement', 12]],
      [['disclaimer', 12]],
      [
        ['publisher', 6],
        ['website', 6],
      ],
      [
        ['email', 6],
        ['phone', 6],
      ],
      [['emblem', 12]],
      [['logos', 12]],
    ],
  },
  'api::bulletin.bulletin': {
    mainField: 'title',
    list: ['number', 'title', 'issueDate'],
    sort: ['number', 'DESC'],
    edit: [
      [
        ['number', 6],
        ['issueDate', 6],
      ],
      [['title', 12]],
      [['slug', 12]],
      [['lineup', 12]],
      [['editorial', 12]],
    ],
  },
  'api::story.story': {
    mainField: 'headline',
    list: ['headline', 'kicker', 'updatedAt'],
    sort: ['updatedAt', 'DESC'],
    edit: [
      [['kicker', 12]],
      [['headline', 12]],
      [['slug', 12]],
      [['lead', 12]],
      [['body', 12]],
      [['coverage', 12]],
      [['appearances', 12]],
      [['photos', 12]],
    ],
  },
  'api::event.event': {
    mainField: 'title',
    list: ['title', 'kind', 'startDate'],
    sort: ['startDate', 'DESC'],
    edit: [
      [['title', 12]],
      [
        ['kind', 5],
        ['ordinal', 3],
        ['state', 4],
      ],
      [
        ['startDate', 4],
        ['startTime', 4],
        ['zone', 4],
      ],
      [
        ['endDate', 4],
        ['endTime', 4],
        ['mode', 4],
      ],
      [
        ['place', 6],
        ['venue', 6],
      ],
      [
        ['address', 6],
        ['noVenueReason', 6],
      ],
      [['summary', 12]],
      [['host', 12]],
      [['participants', 12]],
    ],
  },
  'api::speaker.speaker': {
    mainField: 'familyName',
    list: ['familyName', 'givenName', 'position'],
    sort: ['familyName', 'ASC'],
    edit: [
      [
        ['honorific', 2],
        ['givenName', 5],
        ['familyName', 5],
      ],
      [['position', 12]],
      [['affiliation', 12]],
      [['portrait', 12]],
    ],
  },
  'api::beneficiary.beneficiary': {
    mainField: 'name',
    list: ['name', 'role', 'country'],
    sort: ['name', 'ASC'],
    edit: [
      [['name', 12]],
      [
        ['genitive', 8],
        ['shortName', 4],
      ],
      [
        ['kind', 4],
        ['role', 4],
        ['country', 4],
      ],
      [
        ['budget', 4],
        ['website', 8],
      ],
      [['logo', 12]],
      [['formerNames', 12]],
    ],
  },
};

/** The layouts of the components, by uid. */
export const COMPONENT_LAYOUTS: Readonly<Record<string, Layout>> = {
  'newsletter.slot': { mainField: 'documentId', edit: [[['story', 12]]], relations: { story: 'headline' } },
  'newsletter.coverage': {
    mainField: 'noEventReason',
    edit: [[['event', 12]], [['noEventReason', 12]], [['beneficiaries', 12]]],
    relations: { event: 'title', beneficiaries: 'name' },
  },
  'newsletter.appearance': {
    mainField: 'topicEl',
    edit: [
      [
        ['speaker', 8],
        ['role', 4],
      ],
      [
        ['topicEl', 6],
        ['topicEn', 6],
      ],
    ],
    relations: { speaker: 'familyName' },
  },
  'newsletter.photo': {
    mainField: 'captionEl',
    edit: [
      [
        ['image', 6],
        ['decorative', 6],
      ],
      [
        ['altEl', 6],
        ['altEn', 6],
      ],
      [
        ['captionEl', 6],
        ['captionEn', 6],
      ],
      [
        ['credit', 6],
        ['people', 6],
      ],
      [
        ['consentBasis', 6],
        ['consentReference', 6],
      ],
    ],
  },
  'newsletter.logo': {
    mainField: 'altEl',
    edit: [
      [
        ['image', 6],
        ['displayWidth', 3],
        ['displayHeight', 3],
      ],
      [
        ['altEl', 6],
        ['altEn', 6],
      ],
    ],
  },
  'newsletter.organisation': {
    mainField: 'nameEl',
    edit: [
      [['beneficiary', 12]],
      [
        ['nameEl', 6],
        ['nameEn', 6],
      ],
    ],
    relations: { beneficiary: 'name' },
  },
  'newsletter.former-name': {
    mainField: 'nameEl',
    edit: [
      [
        ['nameEl', 6],
        ['nameEn', 6],
      ],
      [
        ['validFrom', 6],
        ['validTo', 6],
      ],
    ],
  },
};
