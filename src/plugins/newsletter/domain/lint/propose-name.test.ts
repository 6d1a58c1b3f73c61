import { bulletin, speaker } from '../../../../../tests/support/bulletin-builder';
import { DEFAULT_TERMS } from './default-terms';
import type { Term } from './glossary';
import { proposeFor, proposeOrganisation, proposePerson, proposePlace } from './propose-name';

const approved = (kind: Term['kind'], el: string, en: string): Term => ({
  kind,
  el,
  en,
  forbidden: { el: [], en: [] },
});

describe('proposePerson', () => {
  const tasos = { givenName: 'Τάσος', familyName: 'Βάμβουκας' };

  it('writes a new name by ELOT 743, approved by nobody', () => {
    expect(proposePerson(tasos, DEFAULT_TERMS)).toEqual({
      name: { givenName: 'Tasos', familyName: 'Vamvoukas' },
      isApproved: false,
    });
  });

  it('takes the name that the desk approved for that person, and for no namesake', () => {
    const terms = [approved('person', 'Τάσος Βάμβουκας', 'Tassos Vamvoukas')];
    expect(proposePerson(tasos, terms)).toEqual({
      name: { givenName: 'Tassos', familyName: 'Vamvoukas' },
      isApproved: true,
    });
    expect(proposePerson({ ...tasos, givenName: 'Νίκος' }, terms).name).toEqual({
      givenName: 'Nikos',
      familyName: 'Vamvoukas',
    });
  });

  it.each([
    ['Άννα Μαρία', 'Νταλάρα', 'Anna Maria Dalara', 'Anna Maria', 'Dalara'],
    ['Ελένη', 'Παπά Γεωργίου', 'Eleni Papa Georgiou', 'Eleni', 'Papa Georgiou'],
    ['Άννα Μαρία', 'Σμιθ', 'Anna-Maria Smith', 'Anna-Maria', 'Smith'],
  ])('parts the approved name of %s %s where the Greek parts', (givenName, familyName, en, given, family) => {
    const terms = [approved('person', `${givenName} ${familyName}`, en)];
    expect(proposePerson({ givenName, familyName }, terms).name).toEqual({ givenName: given, familyName: family });
  });

  it('leaves out what is not known', () => {
    expect(proposePerson({ givenName: null, familyName: 'Πολυχρονάκη' }, []).name).toEqual({
      givenName: null,
      familyName: 'Polychronaki',
    });
  });
});

test.each([
  ['Δήμος Χανίων', 'Municipality of Chania'],
  ['ΔΗΜΟΣ ΛΕΣΒΟΥ', 'Municipality of Lesvos'],
  ['Δήμος Πάφου', 'Municipality of Pafos'],
  ['Περιφέρεια Κρήτης', 'Region of Crete'],
  ['Περιφέρεια Βορείου Αιγαίου', 'Region of North Aegean'],
  ['Πανεπιστήμιο της Κύπρου', 'University of Cyprus'],
  ['Περιφερειακή Ενότητα Χανίων', 'Regional Unit of Chania'],
  ['Εμπορικό και Βιομηχανικό Επιμελητήριο Λευκωσίας', 'Nicosia Chamber of Commerce and Industry'],
  ['Επιμελητήριο Χανίων', 'Chania Chamber'],
  ['Πολυτεχνείο Κρήτης', 'Technical University of Crete'],
  ['Δήμος Βρύσης', 'Municipality of Vrysis'],
  ['Ελληνικός Σύνδεσμος Ευφυών Μεταφορών', 'Ellinikos Syndesmos Effyon Metaforon'],
])('proposeOrganisation: %s → %s', (el, en) => {
  expect(proposeOrganisation(el, DEFAULT_TERMS)).toBe(en);
});

test.each([
  ['Ηράκλειο', 'Heraklion'],
  ['Λευκωσία', 'Nicosia'],
  ['Γεωργιούπολη', 'Georgioupoli'],
])('proposePlace: %s → %s', (el, en) => {
  expect(proposePlace(el, DEFAULT_TERMS)).toBe(en);
});

describe('proposeFor', () => {
  const someone = {
    ...speaker(),
    documentId: 's',
    givenName: { el: 'Σεβαστή', en: null },
    familyName: { el: 'Πολυχρονάκη', en: null },
  };
  const shown = bulletin({ speakers: [someone] });

  it('proposes for texts that are names, and for no other', () => {
    const at = (part: 'speaker' | 'event' | 'story', field: string) => ({ part, field, documentId: 's' });
    expect(proposeFor(shown, at('speaker', 'familyName'), 'Πολυχρονάκη', [])).toBe('Polychronaki');
    expect(proposeFor(shown, at('speaker', 'position'), 'Προϊσταμένη', [])).toBeNull();
    expect(proposeFor(shown, at('event', 'place'), 'Χανιά', DEFAULT_TERMS)).toBe('Chania');
    expect(proposeFor(shown, at('event', 'place'), 'Berlin', DEFAULT_TERMS)).toBeNull();
    expect(proposeFor(shown, at('story', 'headline'), 'Χανιά', DEFAULT_TERMS)).toBeNull();
  });
});
