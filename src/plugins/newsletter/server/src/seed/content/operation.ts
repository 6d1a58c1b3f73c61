import { FUNDING_STATEMENTS } from '../../../../domain/bulletin/eu-visibility';
import type { SeedOperation } from './seed-content';

const FUNDING = FUNDING_STATEMENTS['2014-2020'];

/**
 * The operation of both bulletins. The code is the programme's CCI. The e-mail address is of a reserved domain
 * (RFC 2606): nobody's real mailbox stands in a demonstration.
 */
export const OPERATION_CONTENT: SeedOperation = {
  shared: {
    acronym: 'Smart Cities',
    code: '2014TC16RFCB055',
    budget: 643_000,
    programmingPeriod: 'period-2014-2020',
    email: 'smart-cities@example.org',
    website: 'https://www.chania.gr',
  },
  emblem: {
    image: 'deltio-eu-emblem.png',
    altEl: 'Έμβλημα της Ευρωπαϊκής Ένωσης',
    altEn: 'Emblem of the European Union',
    displayWidth: 120,
    displayHeight: 80,
  },
  logos: [
    {
      image: 'deltio-smart-cities.png',
      altEl: 'Λογότυπο της Πράξης «Smart Cities»',
      altEn: 'Logo of the Smart Cities project',
      displayWidth: 80,
      displayHeight: 80,
    },
  ],
  texts: {
    el: {
      title: 'Ανάπτυξη Εφαρμογών Έξυπνης Πόλης σε Δήμους της Κύπρου, της Κρήτης και του Βορείου Αιγαίου',
      programme: 'INTERREG V-A «Ελλάδα – Κύπρος 2014 – 2020»',
      fundName: 'Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης',
      fundAcronym: 'ΕΤΠΑ',
      fundingStatement: FUNDING.el.text,
      disclaimer:
        'Το περιεχόμενο αποτελεί αποκλειστική ευθύνη του φορέα έκδοσης και δεν αντανακλά κατ’ ανάγκη τις απόψεις της Ευρωπαϊκής Ένωσης, των συμμετεχουσών χωρών, της Διαχειριστικής Αρχής ή της Κοινής Γραμματείας.',
      publisher: 'Δήμος Χανίων',
    },
    en: {
      title: 'Development of Smart City Applications in Municipalities of Cyprus, Crete and the North Aegean',
      programme: 'Interreg V-A “Greece – Cyprus 2014–2020”',
      fundName: 'European Regional Development Fund',
      fundAcronym: 'ERDF',
      fundingStatement: FUNDING.en.text,
      disclaimer:
        'The contents are the sole responsibility of the publisher and do not necessarily reflect the views of the European Union, the participating countries, the Managing Authority or the Joint Secretariat.',
      publisher: 'Municipality of Chania',
    },
  },
};
