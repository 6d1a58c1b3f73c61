import { both, bulletin, paragraphs, story } from '../../../../../../tests/support/bulletin-builder';
import type { RuleCases } from '../rule-cases';

const telling = (el: string, en: string) =>
  bulletin({ stories: [story({ body: { el: paragraphs(el), en: paragraphs(en) } })] });

const unlisted = (quote: string) => ({ reason: 'unlisted', quote, data: { found: quote } });

const called = (locale: 'el' | 'en', from: number, name: string) => ({
  reason: 'not-beneficiary',
  path: ['stories', 0, 'body', locale, 0],
  locale,
  range: [from, from + name.length] as const,
  data: { name },
});

export const cases = {
  valid: [
    {
      title: 'all of them, listed',
      locale: 'el',
      text: 'Με τη συμμετοχή εκπροσώπων όλων των Δικαιούχων: του Δήμου Πάφου, του Δήμου Χανίων και του Δήμου Λέσβου.',
    },
    {
      title: 'all of them, named before',
      locale: 'el',
      text: 'Οι Δήμοι Πάφου, Χανίων και Λέσβου συνεργάζονται. Στη συνάντηση ήρθαν εκπρόσωποι όλων των δικαιούχων.',
    },
    {
      title: 'all of them in English, listed after the verb',
      locale: 'en',
      text: 'Representatives of all three beneficiaries took part: the Municipality of Nea Akti, the Municipality of Pafos and the Technical University of Crete.',
    },
    {
      title: 'a duty of all of them',
      locale: 'el',
      text: 'Όλοι οι δικαιούχοι τηρούν αρχείο. Οι υποχρεώσεις όλων των δικαιούχων ορίζονται στο σύμφωνο.',
    },
    {
      title: 'some of them',
      locale: 'en',
      text: 'Representatives of the beneficiaries attended. All beneficiaries keep records.',
    },
    {
      title: 'an organisation that took part beside the beneficiaries',
      bulletin: telling(
        'Οι δικαιούχοι και η Πολυτεχνική Σχολή συζήτησαν. Η Πολυτεχνική Σχολή βοηθά τους δικαιούχους.',
        'The School of Engineering met the beneficiaries. The beneficiaries thanked the School of Engineering.',
      ),
    },
  ],
  invalid: [
    {
      title: 'all of them, not listed',
      locale: 'el',
      text: 'Ο Δήμος Χανίων φιλοξένησε τη συνάντηση με τη συμμετοχή εκπροσώπων όλων των δικαιούχων. Ο Δήμαρχος χαιρέτισε.',
      findings: [unlisted('όλων των δικαιούχων')],
    },
    {
      title: 'all of them as the subject',
      locale: 'el',
      text: 'Όλοι οι δικαιούχοι συναντήθηκαν στα Χανιά, όπου μετείχαν επίσης στελέχη όλων των Δικαιούχων.',
      findings: [unlisted('Όλοι οι δικαιούχοι'), unlisted('όλων των Δικαιούχων')],
    },
    {
      title: 'all of them in English',
      locale: 'en',
      text: 'Representatives of all the beneficiaries attended the meeting.',
      findings: [unlisted('all the beneficiaries')],
    },
    {
      title: 'a participant in the list of beneficiaries',
      bulletin: telling(
        'Συμμετείχαν οι δικαιούχοι (Δήμος Ανθούσας, Δήμος Πετρωτών και Πολυτεχνική Σχολή).',
        'The beneficiaries: the Municipality of Anthousa and the School of Engineering.',
      ),
      findings: [called('el', 62, 'Πολυτεχνική Σχολή'), called('en', 56, 'School of Engineering')],
    },
    {
      title: 'a participant called a beneficiary',
      bulletin: telling(
        'Η Πολυτεχνική Σχολή, δικαιούχος της Πράξης, παρουσίασε μελέτη.',
        'The School of Engineering, one of the beneficiaries, presented a study.',
      ),
      findings: [called('el', 2, 'Πολυτεχνική Σχολή'), called('en', 4, 'School of Engineering')],
    },
    {
      title: 'the beneficiary by name, who is none',
      bulletin: bulletin({
        stories: [story({ lead: both('Ο δικαιούχος Πολυτεχνική Σχολή', 'The beneficiary School of Engineering') })],
      }),
      findings: [
        { ...called('el', 13, 'Πολυτεχνική Σχολή'), path: ['stories', 0, 'lead', 'el'] },
        { ...called('en', 16, 'School of Engineering'), path: ['stories', 0, 'lead', 'en'] },
      ],
    },
  ],
} satisfies RuleCases;
