const net = require('node:net');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..', '..');
const DIST = path.join(ROOT, 'dist');

/** Secrets of tests: constant, so that a template database and its copies agree. */
const SECRETS = {
  APP_KEYS: 'test-key-a,test-key-b',
  API_TOKEN_SALT: 'test-api-token-salt',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret',
  TRANSFER_TOKEN_SALT: 'test-transfer-token-salt',
  ENCRYPTION_KEY: 'test-encryption-key-of-32-letters',
};

const BASE = {
  ...SECRETS,
  NODE_ENV: 'test',
  HOST: '127.0.0.1',
  // A person's own `.env` must not reach into a test.
  ENV_PATH: path.join(ROOT, 'tests', 'support', 'no.env'),
  PUBLIC_URL: '',
  DATABASE_URL: '',
  DATABASE_SCHEMA: '',
  SMTP_HOST: '',
  // A test goes nowhere; who wants links to be tried says so.
  DELTIO_CHECK_LINKS: 'false',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'el',
};

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const forgetCompiledConfig = () => {
  // Strapi reads the environment when these modules are evaluated, which must happen again for each boot.
  const config = path.join(DIST, 'config') + path.sep;
  for (const file of Object.keys(require.cache)) if (file.startsWith(config)) delete require.cache[file];
};

const swapEnvironment = (env) => {
  const before = Object.keys(env).map((name) => [name, process.env[name]]);
  Object.assign(process.env, env);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
};

const keepListeners = () => {
  const kept = process.eventNames().map((name) => [name, process.rawListeners(name)]);
  return () => {
    process.removeAllListeners();
    for (const [name, listeners] of kept) for (const listener of listeners) process.on(name, listener);
  };
};

/**
 * Boots the compiled project in this process: `env` is laid over the environment until `stop()`, `publicDir` stands in for
 * `public/`, `listen` opens a port on 127.0.0.1 (else requests cannot be made), `admin` serves the built admin as well,
 * `distDir` holds another compiled project.
 * Gives `{ strapi, url, stop }`; `stop()` ends it and puts environment and process listeners back as they were.
 */
const bootStrapi = async ({ env = {}, publicDir, listen = true, admin = false, distDir = DIST }) => {
  const port = await freePort();
  const restoreEnvironment = swapEnvironment({ ...BASE, PORT: String(port), ...env });
  const restoreListeners = keepListeners();
  let strapi;
  const stop = async () => {
    try {
      strapi?.server.httpServer.closeAllConnections();
      await strapi?.destroy();
    } finally {
      restoreListeners();
      restoreEnvironment();
    }
  };
  try {
    forgetCompiledConfig();
    const { createStrapi } = require('@strapi/strapi');
    strapi = createStrapi({ appDir: ROOT, distDir, autoReload: false, serveAdminPanel: admin });
    strapi.log.level = process.env.DELTIO_TEST_LOG ?? 'error';
    if (publicDir) strapi.config.set('dirs.static.public', publicDir);
    await strapi.load();
    strapi.server.mount();
    if (listen) {
      // The closing lines of `npm start` are for people.
      strapi.server.httpServer.removeAllListeners('listening');
      // A test that keeps the process busy for longer than Node's five seconds must find its connection open.
      strapi.server.httpServer.keepAliveTimeout = 120_000;
      await new Promise((resolve, reject) => {
        strapi.server.httpServer.once('error', reject);
        strapi.server.listen(port, '127.0.0.1', resolve);
      });
    }
  } catch (error) {
    await stop().catch(() => {});
    throw error;
  }
  return { strapi, url: `http://127.0.0.1:${port}`, stop };
};

module.exports = { bootStrapi, BASE_ENVIRONMENT: BASE };
