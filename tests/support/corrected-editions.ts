import { digestOf } from '../../src/plugins/newsletter/domain/bulletin/digest';
import type { Edition } from '../../src/plugins/newsletter/domain/bulletin/edition';
import { FIRST_EDITION } from './seed-bulletins';

const content = {
  ...FIRST_EDITION.content,
  title: { el: '1ο Ενημερωτικό Δελτίο (διορθωμένο)', en: 'Bulletin no. 1 (corrected)' },
};

/** Bulletin no. 1 after a correction, late in the evening of 9 January by UTC, when it is the 10th in Greece. */
export const SECOND_REVISION: Edition = {
  ...FIRST_EDITION,
  revision: 2,
  content,
  digest: digestOf(content),
  issuedAt: '2019-01-09T22:30:00.000Z',
  changeNote: { el: 'Διορθώθηκε ο τίτλος του δελτίου.', en: 'The title of the bulletin was corrected.' },
};
