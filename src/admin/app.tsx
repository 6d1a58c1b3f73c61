import type { StrapiApp } from '@strapi/strapi/admin';
import en from '../plugins/newsletter/translations/strapi/en.json';
import { keepChosenLanguage } from './keep-chosen-language';
import logo from './logo.svg';
import { startInGreek } from './start-in-greek';
import { STRAPI_GREEK } from './strapi-greek';
import { theme } from './theme';

/** The admin in Greek and English, under Deltio's name and colours, without Strapi's tutorials and notices. */
export default {
  config: {
    locales: ['el', 'en'],
    translations: { el: Object.assign({}, ...Object.values(STRAPI_GREEK)), en },
    auth: { logo },
    menu: { logo },
    theme,
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: Pick<StrapiApp, 'addMiddlewares'>) {
    app.addMiddlewares([() => keepChosenLanguage]);
  },
  bootstrap: startInGreek,
};
