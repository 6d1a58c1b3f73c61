const { AsyncLocalStorage } = require('node:async_hooks');
const { createRequire } = require('node:module');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

const requireNatively = createRequire(path.resolve(__dirname, '..', '..', 'package.json'));

/**
 * Every storage that was ever run costs each later promise of the process some time, until it is disabled; Jest makes a
 * new one for each suite and never does, so that late suites would take several times as long as early ones.
 */
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function runAndRemember(...args) {
  storages.add(this);
  return run.apply(this, args);
};

/**
 * Jest's Node environment with one door out of its sandbox: `requireNatively` loads a module with Node's own `require`,
 * from the project's root. Strapi loaded through it is compiled once for all suites of a process, not once a suite.
 */
class NativeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.requireNatively = requireNatively;
    // Errors and dates of the world outside are errors and dates in here too.
    for (const [name, outside] of Object.entries({ Error, Date })) {
      const inside = this.global[name];
      const tag = `[object ${name}]`;
      Object.defineProperty(inside, Symbol.hasInstance, {
        value(candidate) {
          if (this !== inside) return Function.prototype[Symbol.hasInstance].call(this, candidate);
          return candidate instanceof outside || Object.prototype.toString.call(candidate) === tag;
        },
      });
    }
  }

  async teardown() {
    await super.teardown();
    for (const storage of storages) storage.disable();
    storages.clear();
  }
}

module.exports = NativeEnvironment;
