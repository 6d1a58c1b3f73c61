import { configFromEnvironment } from '../src/plugins/newsletter/server/src/config-from-environment';
import { mailConfig } from '../src/plugins/newsletter/server/src/mail/mail-config';

export default ({ env }) => ({
  email: { config: mailConfig(env) },
  newsletter: {
    enabled: true,
    resolve: './src/plugins/newsletter',
    config: configFromEnvironment(env),
  },
});
