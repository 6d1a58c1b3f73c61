import { both, bulletin, speaker, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const whole = (found: string, expansion: string) => ({
  reason: 'shortened',
  quote: found,
  data: { found, whole: expansion },
  mends: [expansion],
});

export const cases: RuleCases = {
  valid: [
    { title: 'a word in full', locale: 'el', text: 'Η Διεύθυνση Προγραμματισμού του Δήμου' },
    { title: 'two words with a stroke between them', locale: 'el', text: 'Ο Δήμος και/ή η Δημοτική/Τοπική Κοινότητα' },
    { title: 'both genders of a word', locale: 'el', text: 'ο/η υποψήφιος/α και ο/η Καθηγητής/τρια' },
    {
      title: 'an acronym in brackets after its name',
      locale: 'el',
      text: 'Το Σχέδιο Αστικής Κινητικότητας (ΣΑΚ) εγκρίθηκε. Το ΣΑΚ ισχύει.',
    },
    {
      title: 'an acronym before brackets that explain it',
      locale: 'el',
      text: 'Το ΠΔΕ (πρόγραμμα δημοσίων επενδύσεων) αυξήθηκε.',
    },
    {
      title: 'an acronym whose name stands elsewhere',
      locale: 'el',
      text: 'Το Πρόγραμμα Δημοσίων Επενδύσεων αυξήθηκε, και από το ΠΔΕ πληρώνεται το έργο.',
    },
    { title: 'acronyms that everybody knows', locale: 'el', text: 'Το ΚΕΠ, η ΔΕΗ, ο ΟΤΕ και η Ε.Ε. στέλνουν το PDF.' },
    { title: 'an acronym of the glossary', locale: 'el', text: 'Το ΕΤΠΑ καλύπτει το 85%.' },
    { title: 'numerals', locale: 'el', text: 'Τον ΧΙΧ αιώνα, τον ΙΘ΄ αιώνα, στο IV και στην Ε΄ τάξη' },
    { title: 'a heading in capitals', locale: 'el', text: 'Η ΔΗΜΟΤΙΚΗ ΒΙΒΛΙΟΘΗΚΗ ΚΑΙ ΤΟ ΚΟΙΝΟ' },
    { title: 'a word in capitals for stress', locale: 'el', text: 'Η είσοδος και η ΔΩΡΕΑΝ διάθεση, το ΔΕΝ και το ΝΑΙ' },
    { title: 'a name in quotation marks', locale: 'el', text: 'Η ομάδα του «ΑΡΙΣ» και το «ΠΔΚΛ»' },
    { title: 'an acronym in English, which this rule leaves alone', locale: 'en', text: 'The SUMP of the town' },
  ],
  invalid: [
    {
      title: 'a directorate in the genitive',
      locale: 'el',
      text: 'Η Προϊσταμένη της Δ/νσης Προγραμματισμού',
      findings: [whole('Δ/νσης', 'Διεύθυνσης')],
    },
    {
      title: 'a given name, and a word in small letters',
      locale: 'el',
      text: 'Ο αρχιτέκτονας Κων/νος Λαγός έδωσε την ημ/νία.',
      findings: [whole('Κων/νος', 'Κωνσταντίνος'), whole('ημ/νία', 'ημερομηνία')],
    },
    {
      title: 'capitals',
      locale: 'el',
      text: 'Δ/ΝΣΗ ΤΕΧΝΙΚΩΝ ΥΠΗΡΕΣΙΩΝ',
      findings: [whole('Δ/ΝΣΗ', 'ΔΙΕΥΘΥΝΣΗ')],
    },
    {
      title: 'a shortened word that the table lacks',
      locale: 'el',
      text: 'Ο κ. Παρ/κης μίλησε πρώτος.',
      findings: [{ reason: 'shortened-unknown', quote: 'Παρ/κης', data: { found: 'Παρ/κης' } }],
    },
    {
      title: 'a department, whose article tells its case',
      locale: 'el',
      text: 'Ο υπάλληλος του Τμ. Εσόδων',
      findings: [whole('Τμ.', 'Τμήματος')],
    },
    {
      title: 'a department without an article',
      locale: 'el',
      text: 'Προϊστάμενος Τμ. Εσόδων',
      findings: [
        { reason: 'shortened', quote: 'Τμ.', data: { found: 'Τμ.', whole: 'Τμήμα' }, mends: ['Τμήμα', 'Τμήματος'] },
      ],
    },
    {
      title: 'an acronym that nothing explains, told once',
      locale: 'el',
      text: 'Η δαπάνη καλύπτεται από το ΠΔΕ. Οι πόροι του ΠΔΕ αυξήθηκαν, όπως και της Δ.Ε.Υ.Α.Χ.',
      findings: [
        { reason: 'acronym', quote: 'ΠΔΕ', data: { found: 'ΠΔΕ' } },
        { reason: 'acronym', quote: 'Δ.Ε.Υ.Α.Χ.', data: { found: 'Δ.Ε.Υ.Α.Χ.' } },
      ],
    },
    {
      title: 'a speaker’s position, and an acronym in the next text',
      bulletin: bulletin({
        speakers: [speaker({ position: both('Δ/ντρια Έργων', 'Director of Works') })],
        stories: [story({ lead: both('Το ΣΒΑΚ εγκρίθηκε.', 'The mobility plan was approved.') })],
      }),
      findings: [
        {
          reason: 'acronym',
          path: ['stories', 0, 'lead', 'el'],
          locale: 'el',
          range: [3, 7],
          data: { found: 'ΣΒΑΚ' },
        },
        {
          reason: 'shortened',
          path: ['speakers', 0, 'position', 'el'],
          locale: 'el',
          range: [0, 7],
          data: { found: 'Δ/ντρια', whole: 'Διευθύντρια' },
          mends: [{ range: [0, 7], replacement: 'Διευθύντρια' }],
        },
      ],
    },
  ],
};
