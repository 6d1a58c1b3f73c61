import { foldKey } from '../greek/fold';
import type { Locale } from '../locale';

/** How a word counts: by itself, as a factor of what stands before it, or as the place in an order. */
export type NumberWord = { readonly value: number; readonly kind: 'cardinal' | 'multiplier' | 'ordinal' };

const table = (rows: readonly (readonly [value: number, words: string])[], kind: NumberWord['kind']) =>
  rows.flatMap(([value, words]) => words.split(' ').map((word) => [foldKey(word), { value, kind }] as const));

/**
 * Greek number words in all genders and cases, also the forms of speech. Source: Μ. Τριανταφυλλίδης, Νεοελληνική
 * Γραμματική (1941), αριθμητικά.
 */
const GREEK_CARDINALS = [
  [0, 'μηδέν'],
  [1, 'ένας ένα ενός έναν μία μια μίας μιας'],
  [2, 'δύο δυο'],
  [3, 'τρεις τρία τριών'],
  [4, 'τέσσερις τέσσερα τεσσάρων'],
  [5, 'πέντε'],
  [6, 'έξι'],
  [7, 'επτά εφτά'],
  [8, 'οκτώ οχτώ'],
  [9, 'εννέα εννιά'],
  [10, 'δέκα δεκάδα δεκάδες'],
  [11, 'έντεκα ένδεκα'],
  [12, 'δώδεκα ντουζίνα δωδεκάδα'],
  [13, 'δεκατρείς δεκατρία δεκατριών'],
  [14, 'δεκατέσσερις δεκατέσσερα δεκατεσσάρων'],
  [15, 'δεκαπέντε δεκαπενταριά'],
  [16, 'δεκαέξι δεκάξι'],
  [17, 'δεκαεπτά δεκαεφτά'],
  [18, 'δεκαοκτώ δεκαοχτώ'],
  [19, 'δεκαεννέα δεκαεννιά'],
  [20, 'είκοσι εικοσαριά'],
  [30, 'τριάντα τριανταριά'],
  [40, 'σαράντα σαρανταριά'],
  [50, 'πενήντα πενηνταριά'],
  [60, 'εξήντα'],
  [70, 'εβδομήντα'],
  [80, 'ογδόντα'],
  [90, 'ενενήντα'],
  [100, 'εκατό εκατόν εκατοντάδα εκατοντάδες'],
  [200, 'διακόσιοι διακόσιες διακόσια διακοσίων διακόσιους'],
  [300, 'τριακόσιοι τριακόσιες τριακόσια τριακοσίων τριακόσιους'],
  [400, 'τετρακόσιοι τετρακόσιες τετρακόσια τετρακοσίων τετρακόσιους'],
  [500, 'πεντακόσιοι πεντακόσιες πεντακόσια πεντακοσίων πεντακόσιους'],
  [600, 'εξακόσιοι εξακόσιες εξακόσια εξακοσίων εξακόσιους'],
  [700, 'επτακόσιοι επτακόσιες επτακόσια επτακοσίων εφτακόσια εφτακόσιοι εφτακόσιες'],
  [800, 'οκτακόσιοι οκτακόσιες οκτακόσια οκτακοσίων οχτακόσια οχτακόσιοι οχτακόσιες'],
  [900, 'εννιακόσιοι εννιακόσιες εννιακόσια εννιακοσίων εννεακόσια'],
  [1000, 'χίλιοι χίλιες χίλια χιλίων χίλιους χιλιάδα'],
  [0.5, 'μισό μισή μισά μισές ήμισυ'],
] as const;

const GREEK_MULTIPLIERS = [
  [1000, 'χιλιάδες χιλιάδων χιλ'],
  [1_000_000, 'εκατομμύριο εκατομμύρια εκατομμυρίων εκατ εκ'],
  [1_000_000_000, 'δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων δισ'],
] as const;

const ENGLISH_CARDINALS = [
  [0, 'zero nil'],
  [1, 'one once single a an'],
  [2, 'two twice both pair couple twin'],
  [3, 'three trio'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten decade'],
  [11, 'eleven'],
  [12, 'twelve dozen'],
  [13, 'thirteen'],
  [14, 'fourteen fortnight'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [30, 'thirty'],
  [40, 'forty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [0.5, 'half halves'],
] as const;

const ENGLISH_MULTIPLIERS = [
  [100, 'hundred hundreds century'],
  [1000, 'thousand thousands k'],
  [1_000_000, 'million millions m mn'],
  [1_000_000_000, 'billion billions bn'],
] as const;

const ENGLISH_ORDINALS = [
  [1, 'first'],
  [2, 'second'],
  [3, 'third thirds'],
  [4, 'fourth quarter quarters'],
  [5, 'fifth fifths'],
  [6, 'sixth'],
  [7, 'seventh'],
  [8, 'eighth'],
  [9, 'ninth'],
  [10, 'tenth'],
  [11, 'eleventh'],
  [12, 'twelfth'],
  [13, 'thirteenth'],
  [14, 'fourteenth'],
  [15, 'fifteenth'],
  [16, 'sixteenth'],
  [17, 'seventeenth'],
  [18, 'eighteenth'],
  [19, 'nineteenth'],
  [20, 'twentieth'],
  [30, 'thirtieth'],
  [40, 'fortieth'],
  [50, 'fiftieth'],
  [100, 'hundredth'],
] as const;

/** The words that count, by their folded key. */
export const NUMBER_WORDS: Readonly<Record<Locale, ReadonlyMap<string, NumberWord>>> = {
  el: new Map([...table(GREEK_CARDINALS, 'cardinal'), ...table(GREEK_MULTIPLIERS, 'multiplier')]),
  en: new Map([
    ...table(ENGLISH_CARDINALS, 'cardinal'),
    ...table(ENGLISH_MULTIPLIERS, 'multiplier'),
    ...table(ENGLISH_ORDINALS, 'ordinal'),
  ]),
};

/**
 * Beginnings of the Greek ordinals (folded), which take the endings of an adjective, and of the compounds in which a
 * number hides: «διήμερη», «δεκαπενταμελής», «εξάμηνο».
 */
export const GREEK_STEMS: readonly (readonly [stem: string, value: number])[] = [
  ['πρωτ', 1],
  ['δευτερ', 2],
  ['τριτ', 3],
  ['τεταρτ', 4],
  ['πεμπτ', 5],
  ['εκτ', 6],
  ['εβδομ', 7],
  ['ογδο', 8],
  ['ενατ', 9],
  ['δεκατ', 10],
  ['ενδεκατ', 11],
  ['δωδεκατ', 12],
  ['εικοστ', 20],
  ['τριακοστ', 30],
  ['τεσσαρακοστ', 40],
  ['πεντηκοστ', 50],
  ['εκατοστ', 100],
  ['μονο', 1],
  ['διμ', 2],
  ['διη', 2],
  ['διε', 2],
  ['διπλ', 2],
  ['δυ', 2],
  ['τριμ', 3],
  ['τριη', 3],
  ['τριε', 3],
  ['τριπλ', 3],
  ['τετρα', 4],
  ['πεντ', 5],
  ['εξα', 6],
  ['επτα', 7],
  ['εφτα', 7],
  ['οκτα', 8],
  ['οχτα', 8],
  ['εννια', 9],
  ['εννεα', 9],
  ['δεκα', 10],
  ['ενδεκα', 11],
  ['εντεκα', 11],
  ['δωδεκα', 12],
  ['δεκαπεντ', 15],
  ['εικοσα', 20],
  ['εικοσι', 20],
  ['τριαντα', 30],
  ['σαραντα', 40],
  ['πενηντα', 50],
  ['εκατον', 100],
];
