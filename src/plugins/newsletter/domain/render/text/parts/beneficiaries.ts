import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { apart } from '../blank-lines';
import { cleanLine } from '../clean';
import { underlined } from '../underlined';
import { wrap } from '../wrap';

/** The beneficiaries, the lead one first, with their role and country. */
export function beneficiaries({ beneficiaries: list }: BulletinDocument, { say }: Setting): string {
  if (list.length === 0) return '';
  const lines = list
    .toSorted((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))
    .map(({ name, role, country }) =>
      [name, role && say('web.beneficiaryRole', { role }), country && say('web.countryName', { country })]
        .filter(Boolean)
        .join(', '),
    )
    .flatMap((line) => wrap(cleanLine(line), { first: '• ', rest: '  ' }));
  return apart([underlined(say('web.beneficiaries'), 2), lines.join('\n')]);
}
