import { type GreekProse, greekProseOf, sideBySide } from '../greek-prose';
import { defineTextRule, type Observation } from '../rule';

/** The fields of a unit are listed with commas: «Διεύθυνση Προγραμματισμού, Οργάνωσης και Πληροφορικής». */
export const elMissingComma = defineTextRule({
  id: 'el/missing-comma',
  severity: 'warning',
  gates: [],
  reasons: { listed: { data: ['first', 'second'] } },
  read: (texts) => greekProseOf(texts).flatMap((prose) => prose.words.flatMap((_, at) => checkFields(prose, at))),
});

const genitives = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fields of municipal units that nothing depends on, so that another field behind them is the next of a list. */
const COMPLETE = genitives(
  'Προγραμματισμού Πληροφορικής Διαφάνειας Τουρισμού Πολιτισμού Παιδείας Αθλητισμού Καθαριότητας Ανακύκλωσης Πρασίνου ' +
    'Περιβάλλοντος Υγείας Πρόνοιας Γεωργίας Αλιείας Κτηνοτροφίας Εμπορίου Εθελοντισμού Πολεοδομίας Χωροταξίας',
);

/** Fields that can follow in such a list. */
const FIELDS = new Set([
  ...COMPLETE,
  ...genitives(
    'Οργάνωσης Επικοινωνίας Νεολαίας Απασχόλησης Εκπαίδευσης Ηλεκτροφωτισμού Ύδρευσης Αποχέτευσης Δόμησης Μηχανογράφησης ' +
      'Οικονομικών',
  ),
]);

const UNIT = /^(?:(?:υπο)?δι(?:εύθυ|ευθύ)νσ|διευθυντ|δ\/νσ|τμήμα|υπηρεσί|γραφεί|αντιδήμαρχ|αντιδημάρχ|επιτροπ)/iu;

function checkFields(prose: GreekProse, at: number): Observation<'listed'>[] {
  const [first, second, and, third] = prose.words.slice(at, at + 4);
  if (first === undefined || second === undefined || and?.text !== 'και' || third === undefined) return [];
  if (!COMPLETE.has(first.text) || !FIELDS.has(second.text) || !FIELDS.has(third.text)) return [];
  const adjacent = [at, at + 1, at + 2].every((index) => sideBySide(prose, prose.words[index], prose.words[index + 1]));
  if (!adjacent || !namesUnit(prose, at)) return [];
  return [
    {
      reason: 'listed',
      path: prose.run.path,
      locale: prose.run.locale,
      range: [first.start, second.end],
      data: { first: first.text, second: second.text },
      mends: [{ range: [first.start, first.end], replacement: `${first.text},` }],
    },
  ];
}

/** Whether a unit is named right before, or before the fields that come first in the list. */
function namesUnit(prose: GreekProse, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const word = prose.words[back]?.text ?? '';
    if (UNIT.test(word)) return true;
    if (!FIELDS.has(word)) return false;
  }
  return false;
}
