export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  // Other sites may read what anybody may read, but never in the name of one who is logged in here.
  { name: 'strapi::cors', config: { credentials: false } },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Deltio' } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
