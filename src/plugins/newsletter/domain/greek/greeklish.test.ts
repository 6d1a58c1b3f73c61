import fc from 'fast-check';
import vectors from '../../../../../tests/fixtures/greek/elot743-vectors.json';
import { latinOf } from './elot743';
import { greeklishKey, greeklishKeys } from './greeklish';

const SAME = [
  ['Χανιά', 'xania', 'hania', 'chania', 'Chania', 'ΧΑΝΙΑ', 'χανια'],
  ['έξυπνη πόλη', 'exypni poli', 'eksipni poli', 'e3ypnh polh', 'e3ypnh poli', 'eksypni poli', 'exupnh polh'],
  ['Δήμος', 'dimos', 'dhmos', 'Dimos', 'dhimos'],
  ['Δήμος Χανίων', 'dimos xanion', 'dhmos xaniwn', 'dimos hanion', 'dimos chanion'],
  ['συνάντηση', 'synantisi', 'sinantisi', 'sunanthsh', 'synanthsh', 'synadisi'],
  ['Ημερίδα', 'imerida', 'hmerida', 'Imerida'],
  ['Θεσσαλονίκη', 'thessaloniki', '8essaloniki', 'thessalonikh', '8essalonikh', 'thesaloniki'],
  ['Λευκωσία', 'lefkosia', 'leukosia', 'leykwsia', 'levkosia', 'lefkwsia'],
  ['Ευρώπη', 'evropi', 'eyropi', 'eurwph', 'evrwph', 'europi'],
  ['ευκαιρία', 'efkairia', 'eykairia', 'eukairia', 'efkeria'],
  ['τουρισμός', 'tourismos', 'toyrismos'],
  ['Υπουργείο', 'ypourgeio', 'ipourgio', 'upourgeio', 'ypoyrgeio'],
  ['χώρος', 'xoros', 'xwros', 'choros', 'horos'],
  ['Λέσβος', 'lesvos', 'lesbos'],
  ['Πάφος', 'pafos', 'paphos'],
  ['Βάμβουκας', 'vamvoukas', 'bamboukas', 'vamboukas', 'vamvoykas'],
  ['Πολυχρονάκη', 'polychronaki', 'polyxronaki', 'polixronakh', 'polihronaki'],
  ['πρόγραμμα', 'programma', 'programa'],
  ['συγχρηματοδότηση', 'sygchrimatodotisi', 'synchrimatodotisi', 'sugxrhmatodothsh', 'sygxrimatodotisi'],
  ['Αγγλία', 'anglia', 'agglia', 'aglia'],
  ['αντιδήμαρχος', 'antidimarchos', 'antidhmarxos', 'adidimarxos'],
  ['μπάντα', 'banta', 'mpanta', 'banda'],
  ['ψηφιακή', 'psifiaki', 'pshfiakh', 'psifiakh'],
  ['διαβίωση', 'diaviosi', 'diabiosi', 'diabiwsh'],
  ['περιβάλλον', 'perivallon', 'periballon', 'perivalon'],
  ['εξυπηρέτηση', 'exypiretisi', 'e3yphrethsh', 'eksipiretisi'],
  ['αριθμός', 'arithmos', 'ari8mos'],
  ['έθνος', 'ethnos', 'e8nos'],
  ['στην πόλη', 'stin poli', 'sthn polh'],
  ['της πράξης', 'tis praxis', 'ths praxhs', 'tis praksis'],
  ['2η Συνάντηση', '2i synantisi', '2h sunanthsh'],
  ['3η', '3i', '3h'],
  ['Καινοτομία', 'kainotomia', 'kenotomia'],
  ['οικονομία', 'oikonomia', 'ikonomia'],
  ['αυτοδιοίκηση', 'aftodioikisi', 'autodioikhsh', 'aytodioikisi'],
  ['σχέδιο', 'schedio', 'sxedio', 'shedio'],
  ['αρχή', 'archi', 'arxh', 'arhi'],
  ['Ηράκλειο', 'irakleio', 'hrakleio', 'iraklio'],
] as const;

const FOUND = [
  ['heraklion', 'Ηράκλειο'],
  ['Hellas', 'Ελλάς'],
  ['crete', 'Κρήτη'],
  ['cyprus', 'Κύπρος'],
  ['nicosia', 'Λευκωσία'],
  ['limassol', 'Λεμεσός'],
  ['mytilene', 'Μυτιλήνη'],
  ['turismos', 'τουρισμός'],
  ['proypologismos', 'προϋπολογισμός'],
  ['aylos', 'άυλος'],
  ['phgh', 'πηγή'],
  ['khpos', 'κήπος'],
  ['koinothta', 'κοινότητα'],
  ['dimos heraklion', 'Δήμος Ηράκλειο'],
  ['Χανιά', 'Χανιά'],
] as const;

const DIFFERENT = [
  ['Χανιά', 'Χίος'],
  ['πόλη', 'πάλη'],
  ['δήμος', 'δρόμος'],
  ['νερό', 'μέρος'],
  ['Πάφος', 'Πάρος'],
] as const;

describe('greeklishKey', () => {
  test.each(SAME.flatMap(([greek, ...latin]) => latin.map((spelling) => [spelling, greek] as const)))(
    'reads %j as %j',
    (spelling, greek) => {
      expect(greeklishKey(spelling)).toBe(greeklishKey(greek));
    },
  );

  test.each(DIFFERENT)('tells %j from %j', (one, other) => {
    expect(greeklishKey(one)).not.toBe(greeklishKey(other));
  });

  test.each([
    ['', ''],
    ['«»–', ''],
    ['10/12/2018', '10 12 2018'],
    ['Smart Cities', 'smart sities'],
  ])('makes of %j %j', (text, key) => {
    expect(greeklishKey(text)).toBe(key);
  });
});

describe('greeklishKeys', () => {
  test.each(FOUND)('finds with %j «%s»', (query, greek) => {
    expect(greeklishKeys(query)).toContain(greeklishKey(greek));
  });

  test.each(vectors.map(([greek = '']) => greek))('finds %j by its ELOT 743 spelling', (greek) => {
    expect(greeklishKeys(latinOf(greek))).toContain(greeklishKey(greek));
  });

  test('begins with the key of the query and stays short', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'hthukyaeoxχθ38 '), maxLength: 40 });
    fc.assert(
      fc.property(anyText, (query) => {
        const keys = greeklishKeys(query);
        expect(keys[0]).toBe(greeklishKey(query));
        expect(keys.length).toBeLessThanOrEqual(24);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});
