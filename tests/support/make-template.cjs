// Boots the project once on a new database and ends: `node make-template.cjs <public folder>`, database by environment.
const { bootStrapi } = require('./boot-strapi.cjs');

const publicDir = process.argv[2];
const { DATABASE_FILE, DATABASE_URL = '', DELTIO_SEED = '' } = process.env;

bootStrapi({
  env: { DATABASE_URL, DELTIO_SEED, ...(DATABASE_FILE ? { DATABASE_FILE } : {}) },
  publicDir,
  listen: false,
})
  .then(({ stop }) => stop())
  .then(() => process.exit(0))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
