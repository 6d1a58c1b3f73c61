import type { GovernmentOrganization, Organization } from 'schema-dts';
import { isLoadable } from '../../link-url';
import type { EventDocument, OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { absolute } from '../addresses';
import type { BeneficiaryFacts } from '../parts/beneficiaries';
import { webAddress } from '../web-address';
import { known } from './known';
import { newsletterNode, nodeId, pageUrl } from './nodes';

const TYPES = {
  municipality: 'GovernmentOrganization',
  region: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
  chamber: 'Organization',
  other: 'Organization',
} as const satisfies Record<NonNullable<BeneficiaryFacts['kind']>, string>;

/** A beneficiary under the name that it bears on the page; its id is that of its own page. */
export const beneficiaryNode = (beneficiary: BeneficiaryFacts, setting: Setting): Organization => {
  const { documentId: id, name, kind, website, country, logo } = beneficiary;
  return {
    '@type': TYPES[kind ?? 'other'],
    '@id': nodeId('beneficiary-page', { id }, setting),
    name: name ?? id,
    url: webAddress(website) ?? pageUrl('beneficiary-page', { id }, setting),
    ...known({
      address: country && ({ '@type': 'PostalAddress', addressCountry: country } as const),
      logo: logo && isLoadable(logo.image.url) && absolute(logo.image.url, setting.site),
    }),
  };
};

/** The publisher of the newsletter, as the masthead names it. */
export const publisherNode = (operation: OperationDocument, setting: Setting): GovernmentOrganization => ({
  '@type': 'GovernmentOrganization',
  '@id': newsletterNode('publisher', setting),
  name: operation.publisher ?? '',
  url: webAddress(operation.website) ?? pageUrl('archive-page', {}, setting),
  ...known({ email: operation.contact.email, telephone: operation.contact.phone }),
});

type OrganisationDocument = EventDocument['participants'][number];

/** An organisation that a story names: a beneficiary by its id, too. */
export const organisationNode = ({ name, beneficiary }: OrganisationDocument, setting: Setting): Organization => ({
  '@type': 'Organization',
  name: name ?? '',
  ...(beneficiary === null ? {} : { '@id': nodeId('beneficiary-page', { id: beneficiary }, setting) }),
});
