const { createRequire } = require('node:module');
const path = require('node:path');
const { TestEnvironment } = require('jest-environment-node');

const requireNatively = createRequire(path.resolve(__dirname, '..', '..', 'package.json'));

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
}

module.exports = NativeEnvironment;
