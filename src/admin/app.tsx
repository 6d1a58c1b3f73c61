import el from '../plugins/newsletter/translations/strapi.el.json';
import en from '../plugins/newsletter/translations/strapi.en.json';
import logo from './logo.svg';

/** The admin in Greek and English, under Deltio's name and without Strapi's tutorials and notices. */
export default {
  config: {
    locales: ['el', 'en'],
    translations: { el, en },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
};
