import { foldKey } from '../greek/fold';

/** What says nothing of where a link leads, in either language, folded. */
const VAGUE: ReadonlySet<string> = new Set(
  [
    ...[
      'εδώ',
      'και εδώ',
      'ή εδώ',
      'πατήστε',
      'πατήστε εδώ',
      'πάτα εδώ',
      'κλικ',
      'κλικ εδώ',
      'κάντε κλικ',
      'κάντε κλικ εδώ',
    ],
    ...[
      'δείτε εδώ',
      'δες εδώ',
      'βλέπε εδώ',
      'διαβάστε εδώ',
      'μάθετε εδώ',
      'κατεβάστε εδώ',
      'κατεβάστε το εδώ',
      'βρείτε εδώ',
    ],
    ...[
      'περισσότερα',
      'περισσότερα εδώ',
      'δείτε περισσότερα',
      'διαβάστε περισσότερα',
      'μάθετε περισσότερα',
      'δείτε',
      'διαβάστε',
    ],
    ...[
      'περισσότερες πληροφορίες',
      'περισσότερες πληροφορίες εδώ',
      'πληροφορίες εδώ',
      'συνέχεια',
      'συνεχίστε',
      'συνδεθείτε εδώ',
    ],
    ...[
      'σύνδεσμος',
      'σύνδεσμο',
      'τον σύνδεσμο',
      'στον σύνδεσμο',
      'αυτόν τον σύνδεσμο',
      'σε αυτόν τον σύνδεσμο',
      'στον παρακάτω σύνδεσμο',
    ],
    ...[
      'here',
      'from here',
      'over here',
      'click',
      'click here',
      'press here',
      'tap here',
      'see here',
      'read here',
      'find here',
      'download here',
    ],
    ...[
      'more',
      'read more',
      'see more',
      'learn more',
      'find out more',
      'more here',
      'more information',
      'more info',
      'continue',
      'details here',
    ],
    ...['link', 'this link', 'the link', 'this', 'this page', 'go', 'go here', 'visit', 'url'],
  ].map(foldKey),
);

/** Whether the text of a link says nothing by itself: «εδώ», "read more". */
export const isVague = (text: string): boolean =>
  VAGUE.has(
    foldKey(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );

/** Words that only lead to a link, where a text holds none: «πατήστε εδώ», "click here"; «εδώ: https://…». */
export const LEADS_TO_LINK =
  /(?<!\p{L})(?:(?:πατήστε|πατώντας|κάντε\s+κλικ|κλικ|κάνοντας\s+κλικ)\s+εδώ|(?:click|tap|press)(?:ing)?\s+here)(?!\p{L})|(?<!\p{L})(?:εδώ|here)(?=\s*:\s*(?:https?:\/\/|www\.))/giu;
