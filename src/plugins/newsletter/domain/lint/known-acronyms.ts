const acronyms = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Acronyms that readers of a Greek or Cypriot municipality’s newsletter know without being told: in the press they
 * stand unexplained. Jargon of programmes and authorities (ΠΔΕ, ΣΒΑΚ, ΤΠΕ) is left out on purpose.
 */
export const KNOWN_ACRONYMS: ReadonlySet<string> = new Set([
  ...acronyms(`
    ΕΕ ΟΗΕ ΗΠΑ ΗΒ ΝΑΤΟ ΕΚΤ ΔΝΤ ΟΟΣΑ ΑΕΙ ΤΕΙ ΑΤΕΙ ΑΠΘ ΕΜΠ ΕΚΠΑ ΕΑΠ ΟΤΑ ΚΕΠ ΚΑΠΗ ΔΕΗ ΟΤΕ ΕΥΔΑΠ ΔΕΥΑ ΔΕΔΔΗΕ ΕΛΤΑ ΕΡΤ ΡΙΚ ΑΗΚ
    ΚΤΕΛ ΚΤΕΟ ΟΣΕ ΗΣΑΠ ΟΑΣΑ ΟΑΣΘ ΦΠΑ ΕΝΦΙΑ ΑΦΜ ΑΜΚΑ ΑΔΤ ΔΟΥ ΑΑΔΕ ΦΕΚ ΑΕΠ ΕΣΥ ΕΚΑΒ ΕΟΔΥ ΕΟΠΥΥ ΜΕΘ ΙΚΑ ΕΦΚΑ ΟΑΕΔ ΔΥΠΑ ΑΣΕΠ
    ΕΜΥ ΕΛΑΣ ΕΛΣΤΑΤ ΓΑΔΑ ΕΜΑΚ ΜΜΕ ΜΚΟ ΑΕ ΕΠΕ ΟΕ ΕΕΣ ΙΚΕ ΔΣ ΓΣ ΑΜΕΑ ΕΣΠΑ ΔΕΘ ΑΤΜ ΣΕΒ ΓΣΕΕ ΑΔΕΔΥ ΤΕΕ ΓΕΛ ΕΠΑΛ ΕΠΑΣ ΙΕΚ ΔΕΚΟ ΚΟΚ
    ΟΠΑΠ ΕΠΟ ΠΑΕ ΚΑΕ ΟΑΚΑ ΑΕΚ ΠΑΟΚ ΟΦΗ ΣΤΕ ΝΠΔΔ ΝΠΙΔ ΙΧ ΤΚ ΒΑ ΒΔ ΝΑ ΝΔ ΠΜ ΜΜ ΥΓ ΠΧ ΚΛΠ ΚΑ ΟΧΕ ΔΧ ΙΒΑΝ ΠΙΝ ΕΔΕ ΕΛΙΑ ΔΔ ΥΠΑ
    ΒΟΑΚ ΠΑΓΝΗ ΑΔΑ ΛΣ ΥΠΕΣ ΥΠΕΝ ΥΠΠΟ ΕΘΕΛ ΠΕΔΥ ΚΥΑ ΕΣΔΥ ΟΠΕΚΕΠΕ ΕΛΓΑ ΔΗΠΕΘΕ ΑΚΕΛ ΔΗΣΥ ΔΗΚΟ ΚΟΑ ΠΑΣΥΔΥ ΣΕΚ ΠΕΟ`),
  ...acronyms(`
    EU EC UN UK US USA UNESCO UNICEF NATO OECD EUR USD GPS PDF QR USB SMS MMS LED TV CD DVD HD DNA RNA VIP SOS PIN IP IT AI
    ISO HTML URL WWW PC IBAN BIC FM ID ATM DJ BBC CNN NASA FIFA UEFA HIV IQ CV VR AR LPG UV MP GDPR COVID SARS CEO CCTV FAQ
    LIFE LAN WLAN GSM LTE DOI ISBN ISSN RSS VPN SUV NBA EFTA EURO ERDF DIY BMX PCR MRI CT OK PVC LGBT ETF`),
]);

/** Greek words that people set in capitals for stress; no acronym is spelt so. */
export const STRESSED_WORDS: ReadonlySet<string> = new Set(
  acronyms(`
    ΔΕΝ ΟΧΙ ΝΑΙ ΚΑΙ ΜΟΝΟ ΔΩΡΕΑΝ ΝΕΟ ΝΕΑ ΝΕΕΣ ΝΕΟΙ ΝΕΟΣ ΟΛΑ ΟΛΟΙ ΟΛΕΣ ΟΛΗ ΜΗΝ ΜΗ ΠΡΙΝ ΜΕΤΑ ΤΩΡΑ ΕΔΩ ΕΚΕΙ ΣΗΜΕΡΑ ΑΥΡΙΟ ΧΘΕΣ
    ΕΝΑ ΜΙΑ ΕΝΑΣ ΔΥΟ ΤΡΙΑ ΜΕ ΣΕ ΓΙΑ ΑΠΟ ΕΩΣ ΘΑ ΝΑ ΤΟ ΤΑ ΤΗΝ ΤΟΝ ΤΟΥ ΤΗΣ ΤΩΝ ΤΙΣ ΤΟΥΣ ΟΙ ΠΟΛΥ ΠΟΤΕ ΠΑΝΤΑ ΕΡΓΟ ΕΡΓΑ ΔΗΜΟΣ ΔΗΜΟ
    ΔΗΜΟΥ ΠΡΑΞΗ ΠΟΛΗ ΘΕΜΑ ΧΩΡΟ ΗΜΕΡΑ ΩΡΑ ΩΡΕΣ ΤΕΛΟΣ ΑΡΧΗ ΠΡΩΤΗ ΠΡΩΤΟ ΠΡΩΤΟΣ ΕΜΕΙΣ ΕΣΕΙΣ ΑΥΤΟ ΑΥΤΟΣ ΑΥΤΗ ΔΕΛΤΙΟ`),
);
