import { outputAddress } from '../../outputs/addresses';
import type { EventDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import type { Html } from '../html';
import { link } from './link';
import { prose } from './prose';

type OrganisationDocument = EventDocument['participants'][number];

/** An organisation by its name, which leads to its page where it is a beneficiary. */
export const organisation = ({ name, beneficiary }: OrganisationDocument, { locale }: Setting): Html =>
  link(beneficiary && outputAddress('beneficiary-page', { locale, id: beneficiary }), prose(name, locale));
