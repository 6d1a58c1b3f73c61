import type { Organisation } from '../../bulletin/bulletin';
import { namesOn } from '../name-on';
import type { View } from './view';

/** An organisation by the name it bore on the day of the view, with its document id where it is a beneficiary. */
export function projectOrganisation(organisation: Organisation, { locale, day, beneficiaries }: View) {
  const known = organisation.beneficiary === null ? undefined : beneficiaries.get(organisation.beneficiary);
  return known
    ? { name: namesOn(known, day, locale).name, beneficiary: known.documentId }
    : { name: organisation.name[locale], beneficiary: null };
}
