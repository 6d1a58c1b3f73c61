import admin from '../plugins/newsletter/translations/strapi/admin.el.json';
import contentManager from '../plugins/newsletter/translations/strapi/content-manager.el.json';
import contentTypeBuilder from '../plugins/newsletter/translations/strapi/content-type-builder.el.json';
import email from '../plugins/newsletter/translations/strapi/email.el.json';
import i18n from '../plugins/newsletter/translations/strapi/i18n.el.json';
import upload from '../plugins/newsletter/translations/strapi/upload.el.json';

/**
 * Every text of the admin that Strapi ships in English, in Greek, by package; the keys are those the screen asks for.
 * Left out are its Content Releases and Review Workflows: the Community Edition has neither, and advertises them only
 * where `flags.promoteEE` is on.
 */
export const STRAPI_GREEK = {
  admin,
  'content-manager': contentManager,
  'content-type-builder': contentTypeBuilder,
  email,
  i18n,
  upload,
};
