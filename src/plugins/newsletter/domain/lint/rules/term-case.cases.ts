import { both, bulletin, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const mixed = (quote: string, approved: string, nth = 1) => ({
  reason: 'mixed',
  quote,
  nth,
  data: { found: quote, approved },
  mends: [approved],
});

export const cases = {
  valid: [
    {
      title: 'one way throughout',
      locale: 'el',
      text: 'Η πρόοδος της Πράξης και οι Δικαιούχοι της Πράξης, όπως ορίζει η Πράξη.',
    },
    { title: 'small letters throughout', locale: 'el', text: 'Η υλοποίηση της πράξης και οι δικαιούχοι της πράξης' },
    {
      title: '«στην πράξη»',
      locale: 'el',
      text: 'Η πρόοδος της Πράξης φαίνεται στην πράξη, και η πράξη δείχνει τον δρόμο.',
    },
    {
      title: 'theory and practice',
      locale: 'el',
      text: 'Οι στόχοι της Πράξης συνδέουν τη θεωρία και την πράξη· η ώρα της πράξης έφτασε.',
    },
    {
      title: 'a deed',
      locale: 'el',
      text: 'Στην έναρξη της Πράξης τιμήθηκε μια πράξη αλληλεγγύης και δύο πράξεις ευθύνης.',
    },
    {
      title: 'an act of law',
      locale: 'el',
      text: 'Οι δικαιούχοι της Πράξης υπάγονται στην έναρξη της πράξης νομοθετικού περιεχομένου.',
    },
    {
      title: 'those entitled to a benefit',
      locale: 'el',
      text: 'Ο Επικεφαλής Δικαιούχος και όλοι οι δικαιούχοι του επιδόματος',
    },
    {
      title: 'those whom a benefit goes to',
      locale: 'el',
      text: 'Οι Δήμοι είναι Δικαιούχοι της Πράξης. Για το επίδομα στέγασης οι δικαιούχοι υποβάλλουν αίτηση.',
    },
    {
      title: 'municipalities, by name and as such',
      locale: 'el',
      text: 'Οι Δήμοι Πάφου και Χανίων και οι άλλοι δήμοι της χώρας',
    },
    {
      title: 'the operation of a pump',
      locale: 'en',
      text: 'The operation began. The Operation Manual describes the operation of the pump. Each Project Manager agreed on this project.',
    },
    { title: 'a heading', locale: 'en', text: 'News of the Project', run: { kind: 'heading', level: 2 } },
    { title: 'capitals throughout', locale: 'en', text: 'The Project began in May. The Project ends in June.' },
  ],
  invalid: [
    {
      title: 'the operation with a capital and without',
      locale: 'el',
      text: 'Σκοπός είναι η πρόοδος της Πράξης και η ορθή υλοποίηση της εν λόγω πράξης, δεδομένης της σημασίας της.',
      findings: [mixed('πράξης', 'Πράξης')],
    },
    {
      title: 'the operation as the subject of a sentence',
      locale: 'el',
      text: 'Το 2018 ξεκίνησε η Πράξη. Σήμερα η πράξη μετρά τρεις δικαιούχους.',
      findings: [mixed('πράξη', 'Πράξη')],
    },
    {
      title: 'the operation before its name, and its next steps',
      locale: 'el',
      text: 'Η πρόοδος της Πράξης, τα επόμενα βήματα της πράξης και η πράξη «Smart Cities»',
      findings: [mixed('πράξης', 'Πράξης'), mixed('πράξη', 'Πράξη', 2)],
    },
    {
      title: 'the beneficiaries of the operation',
      locale: 'el',
      text: 'Με τη συμμετοχή εκπροσώπων όλων των δικαιούχων. Εκπρόσωποι των Δικαιούχων της Πράξης μίλησαν.',
      findings: [mixed('δικαιούχων', 'Δικαιούχων')],
    },
    {
      title: 'the beneficiaries as such',
      locale: 'el',
      text: 'Στη συνάντηση των Δικαιούχων συζητήθηκε το χρονοδιάγραμμα, και οι δικαιούχοι συμφώνησαν.',
      findings: [mixed('δικαιούχοι', 'Δικαιούχοι')],
    },
    {
      title: 'the same in English, where small letters are right',
      locale: 'en',
      text: 'In 2018 the operation began. Today the Operation has three partners. In 2020 the operation ended.',
      findings: [mixed('Operation', 'operation')],
    },
    {
      title: 'a name of the glossary in small letters',
      locale: 'el',
      text: 'Η Ευρωπαϊκή Ένωση χρηματοδοτεί το έργο με πόρους της ευρωπαϊκής ένωσης.',
      findings: [mixed('ευρωπαϊκής ένωσης', 'Ευρωπαϊκής Ένωσης')],
    },
    {
      title: 'two stories of one issue',
      bulletin: bulletin({
        stories: [
          story({
            lead: both('Τα παραδοτέα της Πράξης', 'The deliverables'),
            body: { el: paragraphs('Ο δήμος Ανθούσας φιλοξένησε τη συνάντηση της πράξης.'), en: null },
          }),
        ],
      }),
      findings: [
        {
          reason: 'mixed',
          path: ['stories', 0, 'body', 'el', 0],
          locale: 'el',
          range: [2, 16],
          data: { found: 'δήμος Ανθούσας', approved: 'Δήμος Ανθούσας' },
          mends: [{ range: [2, 16], replacement: 'Δήμος Ανθούσας' }],
        },
        {
          reason: 'mixed',
          path: ['stories', 0, 'body', 'el', 0],
          locale: 'el',
          range: [45, 51],
          data: { found: 'πράξης', approved: 'Πράξης' },
          mends: [{ range: [45, 51], replacement: 'Πράξης' }],
        },
      ],
    },
  ],
} satisfies RuleCases;
