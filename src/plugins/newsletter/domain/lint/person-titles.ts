import { stemKey } from '../greek/stem-key';
import type { Locale } from '../locale';

const titles = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Words that follow «κ.» or "Mr" and name an office, not a person («ο κ. Δήμαρχος», "Mr President"), as stem keys.
 * Gathered for this purpose from the offices of municipalities, regions, ministries, universities and the Church.
 */
export const PERSON_TITLES: Readonly<Record<Locale, ReadonlySet<string>>> = {
  el: new Set(
    titles(`
      Δήμαρχος Αντιδήμαρχος Πρόεδρος Αντιπρόεδρος Υπουργός Υφυπουργός Αναπληρωτής Αναπληρώτρια Πρωθυπουργός Γραμματέας
      Γενικός Γενική Ειδικός Ειδική Περιφερειάρχης Αντιπεριφερειάρχης Βουλευτής Ευρωβουλευτής Πρύτανης Αντιπρύτανης
      Διευθυντής Διευθύντρια Καθηγητής Καθηγήτρια Πρέσβης Πρέσβειρα Επίτροπος Υπεύθυνος Προϊστάμενος Συντονιστής
      Συντονίστρια Εισαγγελέας Έπαρχος Νομάρχης Σύμβουλος Εκπρόσωπος Μητροπολίτης Εισηγητής Εισηγήτρια Κοσμήτορας
      Κοσμήτωρ Διοικητής Διοικήτρια Λιμενάρχης Αρχηγός Τμηματάρχης Έφορος Πρόξενος Δημοτικός Δημοτική Τεχνικός Τεχνική
      Περιφερειακός Περιφερειακή Οικονομικός Υπηρεσιακός Επιστημονικός Επιστημονική Μηχανικός Αρχιτέκτονας Ιατρός
      Συνάδελφος Κύριος Κυρία Ομιλητής Ομιλήτρια Νομικός Τοπικός Τοπική Κοινοτάρχης Κοινοτικός Στρατηγός Ταξίαρχος`).map(
      stemKey,
    ),
  ),
  en: new Set(
    titles(`
      Mayor President Chairman Chairwoman Chairperson Chair Speaker Minister Ambassador Secretary Justice Commissioner
      Deputy Vice Councillor Governor Rector Dean Director Prime Attorney Consul Judge Moderator Editor Prefect`).map(
      stemKey,
    ),
  ),
};

/** Words that open a sentence with a capital and stand before a surname without being a given name, as fold keys. */
export const NO_GIVEN_NAMES: ReadonlySet<string> = new Set(
  titles(`
    ο η οι το τα του τησ τον την τη τουσ τισ των στο στον στη στην στα στουσ στισ απο με για κατα και οπωσ οταν ενω αν ως
    μετα πριν προσ παρα χωρισ δια αλλα ομωσ επισησ κυριοσ κυρια κυριε κυριασ
    the in at on by for from of to with and but when as after before mr mrs ms miss dr prof professor`),
);
