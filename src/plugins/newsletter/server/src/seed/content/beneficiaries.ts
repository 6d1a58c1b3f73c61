import type { SeedBeneficiary } from './seed-content';

/** The three beneficiaries; budgets in euros, 643,000 together. */
export const BENEFICIARIES: readonly SeedBeneficiary[] = [
  {
    key: 'pafos',
    shared: {
      kind: 'municipality',
      role: 'lead',
      country: 'CY',
      budget: 361_000,
      website: 'https://pafos.org.cy',
      formerNames: [],
    },
    logo: {
      image: 'deltio-pafos.png',
      altEl: 'Σήμα του Δήμου Πάφου: ρόδακας ψηφιδωτού',
      altEn: 'Mark of the Municipality of Pafos: a mosaic rosette',
      displayWidth: 80,
      displayHeight: 80,
    },
    texts: {
      el: { name: 'Δήμος Πάφου', genitive: 'του Δήμου Πάφου', shortName: 'Πάφος' },
      en: { name: 'Municipality of Pafos', genitive: 'of the Municipality of Pafos', shortName: 'Pafos' },
    },
  },
  {
    key: 'chania',
    shared: {
      kind: 'municipality',
      role: 'partner',
      country: 'GR',
      budget: 136_400,
      website: 'https://www.chania.gr',
      formerNames: [],
    },
    logo: {
      image: 'deltio-chania.png',
      altEl: 'Σήμα του Δήμου Χανίων: νεώρια πάνω από τη θάλασσα',
      altEn: 'Mark of the Municipality of Chania: arsenals above the sea',
      displayWidth: 80,
      displayHeight: 80,
    },
    texts: {
      el: { name: 'Δήμος Χανίων', genitive: 'του Δήμου Χανίων', shortName: 'Χανιά' },
      en: { name: 'Municipality of Chania', genitive: 'of the Municipality of Chania', shortName: 'Chania' },
    },
  },
  {
    key: 'mytilene',
    shared: {
      kind: 'municipality',
      role: 'partner',
      country: 'GR',
      budget: 145_600,
      website: 'https://www.mytilene.gr',
      // One municipality for the whole island from the reform of 2011 (Καλλικράτης) to that of 1 September 2019 (Κλεισθένης).
      formerNames: [
        {
          nameEl: 'Δήμος Λέσβου',
          nameEn: 'Municipality of Lesvos',
          validFrom: '2011-01-01',
          validTo: '2019-08-31',
        },
      ],
    },
    logo: {
      image: 'deltio-mytilene.png',
      altEl: 'Σήμα του Δήμου Μυτιλήνης: κλαδί ελιάς',
      altEn: 'Mark of the Municipality of Mytilene: an olive branch',
      displayWidth: 80,
      displayHeight: 80,
    },
    texts: {
      el: { name: 'Δήμος Μυτιλήνης', genitive: 'του Δήμου Μυτιλήνης', shortName: 'Μυτιλήνη' },
      en: { name: 'Municipality of Mytilene', genitive: 'of the Municipality of Mytilene', shortName: 'Mytilene' },
    },
  },
];
