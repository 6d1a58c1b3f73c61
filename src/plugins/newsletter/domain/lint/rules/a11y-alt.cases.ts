import {
  beneficiary,
  both,
  bulletin,
  emblem,
  image,
  logo,
  neither,
  operation,
  photo,
  speaker,
  story,
} from '../../../../../../tests/support/bulletin-builder';
import type { Photo } from '../../bulletin/bulletin';
import type { RuleCases } from '../rule-cases';

const showing = (overrides: Partial<Photo>) => bulletin({ stories: [story({ photos: [photo(overrides)] })] });
const PHOTO = ['stories', 0, 'photos', 0, 'alt'];
const ENGLISH = 'Ten people around a table';
const GREEK = 'Δέκα άτομα γύρω από ένα τραπέζι';

export const cases = {
  valid: [
    { title: 'photos, portraits and logos described in both languages', bulletin: bulletin() },
    { title: 'a decorative photo without a text', bulletin: showing({ decorative: true, alt: neither() }) },
    { title: 'a place for a photo that has no image yet', bulletin: showing({ image: null, alt: neither() }) },
    {
      title: 'exactly 150 characters',
      bulletin: showing({ alt: both(GREEK.padEnd(150, 'α'), ENGLISH.padEnd(150, 'a')) }),
    },
    {
      title: 'a proper name in Latin letters',
      bulletin: bulletin({ operation: operation({ logos: [logo({ alt: both('Interreg V-A', 'Interreg V-A') })] }) }),
    },
    { title: 'Greek words quoted in English', bulletin: showing({ alt: both(GREEK, 'A sign that says “Δήμος”') }) },
    {
      title: 'an image that is called what it shows',
      bulletin: showing({ image: image({ name: 'Λιμάνι.jpg' }), alt: both('Λιμάνι', 'Harbour') }),
    },
    {
      title: 'no portraits and no logos',
      bulletin: bulletin({ speakers: [speaker({ portrait: null })], beneficiaries: [beneficiary({ logo: null })] }),
    },
  ],
  invalid: [
    {
      title: 'a photo without a text in either language',
      bulletin: showing({ alt: both('', null) }),
      findings: [
        { reason: 'missing', path: [...PHOTO, 'el'], locale: 'el', data: { locale: 'el' } },
        { reason: 'missing', path: [...PHOTO, 'en'], locale: 'en', data: { locale: 'en' } },
      ],
    },
    {
      title: 'a logo that is described in Greek only',
      bulletin: bulletin({ beneficiaries: [beneficiary({ logo: logo({ alt: both('Λογότυπο του δήμου', null) }) })] }),
      findings: [
        { reason: 'missing', path: ['beneficiaries', 0, 'logo', 'alt', 'en'], locale: 'en', data: { locale: 'en' } },
      ],
    },
    {
      title: 'a portrait with the name of a file',
      bulletin: bulletin({ speakers: [speaker({ portrait: photo({ alt: both('louka.jpg', 'Maria Louka') }) })] }),
      findings: [
        {
          reason: 'file-name',
          path: ['speakers', 0, 'portrait', 'alt', 'el'],
          locale: 'el',
          data: { alt: 'louka.jpg' },
        },
      ],
    },
    {
      title: 'the number a camera gave',
      bulletin: showing({ alt: both(GREEK, 'IMG_20190514') }),
      findings: [{ reason: 'file-name', path: [...PHOTO, 'en'], locale: 'en', data: { alt: 'IMG_20190514' } }],
    },
    {
      title: 'the name of the image without its ending',
      bulletin: showing({ image: image({ name: 'hall-2.final.PNG' }), alt: both('Hall-2.final', ENGLISH) }),
      findings: [{ reason: 'file-name', path: [...PHOTO, 'el'], locale: 'el', data: { alt: 'Hall-2.final' } }],
    },
    {
      title: '151 characters',
      bulletin: showing({ alt: both(GREEK, ENGLISH.padEnd(151, 'a')) }),
      findings: [{ reason: 'too-long', path: [...PHOTO, 'en'], locale: 'en', data: { length: 151, limit: 150 } }],
    },
    {
      title: 'each language in the other’s place',
      bulletin: showing({ alt: both(ENGLISH, GREEK) }),
      findings: [
        { reason: 'other-language', path: [...PHOTO, 'el'], locale: 'el', data: { locale: 'el' } },
        { reason: 'other-language', path: [...PHOTO, 'en'], locale: 'en', data: { locale: 'en' } },
      ],
    },
    {
      title: 'the emblem with a Greek text in English',
      bulletin: bulletin({ operation: operation({ emblem: emblem({ alt: both('Έμβλημα', 'Έμβλημα') }) }) }),
      findings: [
        { reason: 'other-language', path: ['operation', 'emblem', 'alt', 'en'], locale: 'en', data: { locale: 'en' } },
      ],
    },
  ],
} satisfies RuleCases;
