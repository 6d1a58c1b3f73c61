import type { Locale } from '../../domain/locale';
import { type DeskAction, moveOf } from '../../domain/workflow/desk-actions';
import { say } from './messages';
import { DESK_ROLES } from './setup/permissions';

/** What a fact of the settings is about, in words: `fourEyes`, or a kind and a name such as `rule el/masc-nu`. */
export function factInWords(locale: Locale, fact: string): string {
  const [kind = '', ...rest] = fact.split(' ');
  const name = rest.join(' ');
  return say(locale, `newsletter.settings.fact.${kind}`, { name: nameOf(locale, kind, name) });
}

function nameOf(locale: Locale, kind: string, name: string): string {
  if (kind === 'rule') return say(locale, `newsletter.rule.${name}.title`);
  if (kind === 'mail')
    return say(locale, name === 'comment' ? 'newsletter.settings.mail.comment' : `newsletter.stage.${name}`);
  if (kind === 'right') {
    const [role = '', action = ''] = name.split(' ');
    return `${roleInWords(locale, role)}: ${actionInWords(locale, action as DeskAction)}`;
  }
  return name;
}

/** A permission of the desk, as its role screen calls it. */
const actionInWords = (locale: Locale, action: DeskAction): string => {
  const move = moveOf(action);
  return say(locale, move ? `newsletter.move.${move}` : `newsletter.admin.action.${action}`);
};

const roleInWords = (locale: Locale, code: string): string => {
  const role = DESK_ROLES.find((each) => each.code === code);
  return role ? say(locale, `newsletter.role.${role.key}.name`) : code;
};
