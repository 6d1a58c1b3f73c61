import type { OperationDocument } from '../outputs/subjects';
import { type Setting, wayTo } from '../setting';
import { wholeAddress } from '../whole-address';
import { quotedParameter } from './content-line';

/** Who announces an event: whoever publishes needs an address to be an organizer (RFC 5545, 3.8.4.3). */
export function organizer(operation: OperationDocument | null, setting: Setting): string[] {
  const archive = wayTo('archive-page', {}, setting);
  const name = operation?.publisher ?? operation?.acronym ?? setting.say('web.newsletter');
  const email = operation?.contact.email;
  const mailto = email ? wholeAddress(`mailto:${email}`, archive) : null;
  return [`ORGANIZER;CN=${quotedParameter(name)};LANGUAGE=${setting.locale}:${mailto ?? archive}`];
}
