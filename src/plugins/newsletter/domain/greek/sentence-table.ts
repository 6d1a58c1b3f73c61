import type { Locale } from '../locale';

/** Shortened words of a language, in lower case and without their last full stop. */
export type Abbreviations = {
  /** After these a sentence goes on, whatever follows. */
  readonly open: ReadonlySet<string>;
  /** After these a sentence goes on where a number follows. */
  readonly numbered: ReadonlySet<string>;
  /** Words that open sentences; after an initialism («Ο.Τ.Α.») they alone tell that one has ended. */
  readonly openers: ReadonlySet<string>;
  /** The signs that end a sentence. */
  readonly ends: string;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Sources: for Greek the lists of abbreviations of the Λεξικό της κοινής νεοελληνικής (1998) and of the EU's
 * Interinstitutional style guide (el), with what municipal prose adds; for English the same guide (en), annex A3.
 */
export const ABBREVIATIONS: Readonly<Record<Locale, Abbreviations>> = {
  el: {
    open: words(
      'κ κκ κα δρ αρ αριθ πρωτ άρθ αρθ παρ εδ περ σελ σσ τηλ φαξ ταχ δ/νση δ/νσης οδ λεωφ πλ τ.κ ν ν.δ π.δ υ.α κ.υ.α φ.ε.κ ' +
        'αποφ συν καθ αν αναπλ επικ λεκτ πολ μηχ αρχ ι.μ αγ δηλ π.χ λ.χ βλ πρβλ ενν τόμ τεύχ κεφ εικ σχ πίν γρ ' +
        'στ υπ υποστ πτερ αντιδ γεν υπεύθ συντ επιμ μτφ εκδ έκδ αρ.πρωτ αρ.μ χιλ εκατ δισ τρισ τετρ στρ',
    ),
    numbered: words('νο no'),
    openers: words(
      'ο η το οι τα του της των τον την τη στο στη στην στον στους στις στα σε με από για και αν όταν όπως ως κατά ' +
        'μετά πριν παράλληλα επίσης ακόμη ακολούθησε ακολούθησαν τέλος έτσι ωστόσο όμως αυτό αυτή αυτός αυτά ένας μια ' +
        'ένα κάθε σκοπός στόχος δεν θα να σύμφωνα σήμερα φέτος πέρυσι εδώ εκεί εκτός μεταξύ',
    ),
    // The Greek question mark is «;», also as U+037E.
    ends: '.!;\u037E?…',
  },
  en: {
    open: words('mr mrs ms dr prof rev hon st messrs capt col gen lt sgt e.g i.e cf viz vs approx ca esp'),
    numbered: words(
      'no nos p pp art arts fig figs vol vols ch para paras sec tel fax jan feb mar apr jun jul aug sept sep oct nov dec',
    ),
    openers: words(
      'the a an in on at by for from of to with and but if when as after before during this that these those it its he ' +
        'she they we you there here then also however finally meanwhile today',
    ),
    ends: '.!?…',
  },
};
