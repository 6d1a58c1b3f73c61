import type { Plugin, UserConfig } from 'vite';

const LANGUAGE_LIST = /languageNativeNames\.mjs$/;
const LAST_LANGUAGE = "fi: 'Suomi'";

/** Adds Greek to the admin's list of languages: Strapi 5.54 drops a configured language that is not in it. */
function offerGreek(): Plugin {
  return {
    name: 'deltio-offer-greek',
    enforce: 'pre',
    transform(code, id) {
      if (!LANGUAGE_LIST.test(id)) return null;
      // A build without Greek would be silent about it.
      if (!code.includes(LAST_LANGUAGE)) throw new Error("Strapi's list of languages is not as expected");
      return { code: code.replace(LAST_LANGUAGE, `${LAST_LANGUAGE},\n    el: 'Ελληνικά'`), map: null };
    },
  };
}

/** Strapi's configuration of Vite with Greek offered. */
export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), offerGreek()],
});
