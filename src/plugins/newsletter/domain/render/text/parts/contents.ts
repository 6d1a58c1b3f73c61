import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { apart } from '../blank-lines';
import { cleanLine } from '../clean';
import { underlined } from '../underlined';
import { wrap } from '../wrap';

/** The headlines of a bulletin, numbered; nothing where there is only one story. */
export function contents({ stories }: BulletinDocument, { say }: Setting): string {
  if (stories.length < 2) return '';
  const room = `${stories.length}. `.length;
  const lines = stories.flatMap(({ headline }, index) =>
    wrap(cleanLine(headline ?? ''), { first: `${index + 1}. `.padStart(room), rest: ' '.repeat(room) }),
  );
  return apart([underlined(say('web.contents'), 2), lines.join('\n')]);
}
