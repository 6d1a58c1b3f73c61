// Strapi's own compiler, the half of `strapi build` that is not Vite. A process of its own: it would block the heartbeat.
const { compile } = require('@strapi/typescript-utils');

compile(process.cwd(), { configOptions: { ignoreDiagnostics: false } }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
