/** Why an address that was tried is no good; names that messages can choose by. */
export type LinkFault =
  | 'notFound'
  | 'gone'
  | 'serverError'
  | 'timedOut'
  | 'noSuchHost'
  | 'refused'
  | 'badCertificate'
  | 'privateAddress'
  | 'tooManyRedirects'
  | 'noAnswer';
