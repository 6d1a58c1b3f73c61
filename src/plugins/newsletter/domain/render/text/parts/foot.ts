import { fact, known } from '../../facts/fact';
import { operationFacts } from '../../facts/operation-facts';
import type { OperationDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { apart, stacked } from '../blank-lines';
import { underlined } from '../underlined';
import { factLines } from './facts';
import { funding } from './funding';
import { paragraph } from './paragraph';

/** The foot of a bulletin: the funding in full, the operation, the publisher, and what EU law wants beside it. */
export function foot(operation: OperationDocument | null, setting: Setting): string {
  if (operation === null) return '';
  const { contact, website, disclaimer } = operation;
  const ways = known([fact(setting.say('web.contact'), contact.email, contact.phone, website)]);
  return apart([
    underlined(setting.say('web.footer'), 2),
    funding(operation, setting),
    stacked([factLines(operationFacts(operation, setting)), factLines(ways)]),
    paragraph(disclaimer),
  ]);
}
