import type { Beneficiary } from '../../bulletin/bulletin';
import { namesOn } from '../name-on';
import { projectLogo } from './logo';
import type { View } from './view';

/** A beneficiary under the name it bore on the day of the view; the budget in euros. */
export const projectBeneficiary = (beneficiary: Beneficiary, { locale, day }: View) => ({
  documentId: beneficiary.documentId,
  ...namesOn(beneficiary, day, locale),
  kind: beneficiary.kind,
  role: beneficiary.role,
  country: beneficiary.country,
  budget: beneficiary.budget,
  website: beneficiary.website,
  logo: projectLogo(beneficiary.logo, locale),
});

/** The names a beneficiary bore before, with the days they were valid, both inclusive. */
export const projectFormerNames = (beneficiary: Beneficiary, { locale }: View) =>
  beneficiary.formerNames.map(({ name, validFrom, validTo }) => ({ name: name[locale], validFrom, validTo }));
