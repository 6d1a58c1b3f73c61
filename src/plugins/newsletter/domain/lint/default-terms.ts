import type { Term, TermKind } from './glossary';

const term = (
  kind: TermKind,
  el: string,
  en: string,
  forbidden: { readonly el?: readonly string[]; readonly en?: readonly string[] } = {},
): Term => ({ kind, el, en, forbidden: { el: forbidden.el ?? [], en: forbidden.en ?? [] } });

/**
 * The terms of the trade and the names of places that every newsletter of a co-funded operation needs; a desk’s own list
 * comes before them. Sources: Regulation (EU) 1303/2013, art. 2, and Regulation (EU) 2021/1059, in their Greek and
 * English versions, for the notions (Πράξη is “operation” there, Δικαιούχος “beneficiary”); the programme’s own
 * publications for the bodies; for places the names that English readers know them by (the EU’s Interinstitutional
 * style guide, annex A5) and, for Pafos, Chania and Lesvos, the names that their municipalities bear. What is forbidden
 * was met in translations of such texts.
 */
export const DEFAULT_TERMS: readonly Term[] = [
  term('notion', 'Πράξη', 'operation', { en: ['Act'] }),
  term('notion', 'Δικαιούχος', 'beneficiary', { en: ['entitled party'] }),
  term('notion', 'Επικεφαλής Δικαιούχος', 'lead beneficiary', {
    en: ['head beneficiary', 'leader beneficiary', 'Chief Beneficiary', 'Leading Beneficiary', 'Main Beneficiary'],
  }),
  term('notion', 'Κύριος Δικαιούχος', 'lead beneficiary', { en: ['Principal Beneficiary', 'mister beneficiary'] }),
  term('notion', 'επικεφαλής εταίρος', 'lead partner', { en: ['head partner', 'chief partner', 'leader partner'] }),
  term('notion', 'παραδοτέο', 'deliverable', { en: ['delivered item', 'item to be delivered'] }),
  term('notion', 'ημερίδα πληροφόρησης', 'information day', {
    en: ['informative day', 'informational day', 'day of information'],
  }),
  term('notion', 'τεχνική συνάντηση', 'technical meeting', { en: ['technical encounter', 'technical rendezvous'] }),
  term('notion', 'εναρκτήρια συνάντηση', 'kick-off meeting', { en: ['starter meeting', 'start-up encounter'] }),
  term('notion', 'δήμος', 'municipality'),
  term('notion', 'Δήμος', 'Municipality', { en: ['Dimos', 'Demos', 'Municipal'] }),
  term('notion', 'δήμαρχος', 'mayor', { en: ['dimarchos', 'demarch'] }),
  term('notion', 'αντιδήμαρχος', 'deputy mayor', { en: ['vice mayor', 'vice-mayor', 'antimayor', 'sub-mayor'] }),
  term('notion', 'περιφέρεια', 'region'),
  term('notion', 'Περιφέρεια', 'Region', { en: ['Periphery'] }),
  term('organisation', 'Διαχειριστική Αρχή', 'Managing Authority', {
    en: ['Management Authority', 'Managerial Authority'],
  }),
  term('organisation', 'Κοινή Γραμματεία', 'Joint Secretariat', { en: ['Common Secretariat', 'Common Secretary'] }),
  term('organisation', 'Επιτροπή Παρακολούθησης', 'Monitoring Committee', {
    en: ['Follow-up Committee', 'Observation Committee'],
  }),
  term('organisation', 'Ευρωπαϊκή Ένωση', 'European Union'),
  term('organisation', 'Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης', 'European Regional Development Fund', {
    en: ['European Fund of Regional Development', 'European Fund for Regional Development'],
  }),
  term('organisation', 'ΕΤΠΑ', 'ERDF', { en: ['ETPA'] }),
  term('organisation', 'Πολυτεχνείο Κρήτης', 'Technical University of Crete', {
    en: ['Polytechnic of Crete', 'Polytechnic School of Crete', 'Crete Polytechnic'],
  }),
  term('venue', 'Κέντρο Αρχιτεκτονικής της Μεσογείου', 'Centre of Mediterranean Architecture'),
  term('place', 'Κρήτη', 'Crete', { en: ['Kriti', 'Krete'] }),
  term('place', 'Κύπρος', 'Cyprus', { en: ['Kypros', 'Kipros', 'Kupros'] }),
  term('place', 'Ηράκλειο', 'Heraklion', {
    en: ['Iraklio', 'Iraklion', 'Irakleio', 'Irakleion', 'Herakleion', 'Heraklio', 'Heracleion', 'Heraclion'],
  }),
  term('place', 'Χανιά', 'Chania', { en: ['Hania', 'Khania', 'Xania', 'Chaniá', 'Haniá'] }),
  term('place', 'Ρέθυμνο', 'Rethymno', { en: ['Rethimno'] }),
  term('place', 'Λευκωσία', 'Nicosia', { en: ['Lefkosia', 'Leukosia'] }),
  term('place', 'Λεμεσός', 'Limassol', { en: ['Lemesos', 'Lemessos'], el: ['Λιμασσόλ', 'Λιμασόλ'] }),
  term('place', 'Πάφος', 'Pafos', { en: ['Paphos'] }),
  term('place', 'Λάρνακα', 'Larnaca'),
  term('place', 'Αμμόχωστος', 'Famagusta', { en: ['Ammochostos', 'Ammoxostos'] }),
  term('place', 'Μυτιλήνη', 'Mytilene', {
    en: ['Mytilini', 'Mitilini', 'Mytiline', 'Mitylene', 'Mitilene'],
    el: ['Μιτυλήνη', 'Μυτιλίνη', 'Μητιλήνη'],
  }),
  term('place', 'Λέσβος', 'Lesvos', { en: ['Lesbos'] }),
  term('place', 'Αιγαίο', 'Aegean', { en: ['Aigaio', 'Egeo'] }),
  term('place', 'Βόρειο Αιγαίο', 'North Aegean', { en: ['Voreio Aigaio', 'Vorio Egeo'] }),
  term('place', 'Θεσσαλονίκη', 'Thessaloniki'),
  term('place', 'Αθήνα', 'Athens'),
];

/**
 * Forbidden renderings that English itself knows: the desk writes another, but nobody mistook a sound. Source: the
 * headwords of English atlases and dictionaries.
 */
export const ENGLISH_EXONYMS: ReadonlySet<string> = new Set([
  'Paphos',
  'Lesbos',
  'Mitylene',
  'Herakleion',
  'Heraclion',
  'Lefkosia',
]);
