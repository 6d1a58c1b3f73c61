const path = require('node:path');

const PLUGIN = path.resolve(__dirname, '..', '..', '..', 'dist', 'src', 'plugins', 'newsletter');

/** Loads a module of the compiled plugin, by its path within the plugin: `server/src/uids`. */
const requireCompiled = (module) => require(path.join(PLUGIN, module));

module.exports = { requireCompiled };
