import { bulletinName, correctionWords, mastheadFacts } from '../../facts/masthead-facts';
import type { BulletinDocument } from '../../outputs/subjects';
import type { Setting } from '../../setting';
import { apart, stacked } from '../blank-lines';
import { underlined } from '../underlined';
import { factLines } from './facts';
import { funding } from './funding';
import { paragraph } from './paragraph';

function correction(document: BulletinDocument, setting: Setting): string {
  const words = correctionWords(document, setting);
  return words.length === 0
    ? ''
    : stacked([underlined(setting.say('web.correction.title'), 2), ...words.map((line) => paragraph(line))]);
}

/** The head of a bulletin: its title, who pays, its number, day and publisher, and that it was corrected. */
export function masthead(document: BulletinDocument, setting: Setting): string {
  const { operation } = document;
  return apart([
    paragraph(operation?.title ?? null),
    underlined(bulletinName(document, setting), 1),
    operation === null ? '' : funding(operation, setting),
    factLines(mastheadFacts(document, setting)),
    correction(document, setting),
  ]);
}
