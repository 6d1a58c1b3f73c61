/** Where Strapi's admin keeps the language of the screen in a browser; where there is none, it takes English. */
const CHOSEN_LANGUAGE = 'strapi-admin-language';

/** Lets a browser in which nobody has chosen a language begin in Greek, from the login page on. */
export function startInGreek(): void {
  if (!localStorage.getItem(CHOSEN_LANGUAGE)) localStorage.setItem(CHOSEN_LANGUAGE, 'el');
}
