import { env } from '@strapi/utils';
import { logTransport } from './log-transport';
import { mailConfig } from './mail-config';

const NAMES = ['SMTP_HOST', 'SMTP_PORT', 'SMTP_USERNAME', 'SMTP_PASSWORD', 'SMTP_SECURE', 'MAIL_FROM', 'MAIL_REPLY_TO'];

const configOf = (values: Record<string, string>) => {
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, values);
  return mailConfig(env);
};

describe('mailConfig', () => {
  const before = { ...process.env };
  afterAll(() => {
    process.env = before;
  });

  it.each<Record<string, string>>([{}, { SMTP_HOST: '' }])(
    'writes mail to the log where there is no server: %j',
    (values) => {
      expect(configOf(values).providerOptions).toBe(logTransport);
    },
  );

  it('sends in the clear only without a password, and upgrades to TLS with one', () => {
    const from = { SMTP_HOST: 'mail.example', MAIL_FROM: 'desk@example.org' };
    expect(configOf(from).providerOptions).toMatchObject({ host: 'mail.example', port: 587, secure: false });
    expect(configOf(from).providerOptions).not.toHaveProperty('auth');
    expect(configOf({ ...from, SMTP_USERNAME: 'desk', SMTP_PASSWORD: 'secret' }).providerOptions).toMatchObject({
      auth: { user: 'desk', pass: 'secret' },
      requireTLS: true,
    });
    expect(configOf({ ...from, SMTP_SECURE: 'true' }).providerOptions).toMatchObject({ port: 465, secure: true });
    expect(configOf({ ...from, SMTP_PORT: '2525' }).providerOptions).toMatchObject({ port: 2525 });
  });

  it('names the sender and whom to reply to, and asks for a sender where there is a server', () => {
    const values = {
      SMTP_HOST: 'mail.example',
      MAIL_FROM: 'Deltio <desk@example.org>',
      MAIL_REPLY_TO: 'us@example.org',
    };
    expect(configOf(values).settings).toEqual({
      defaultFrom: 'Deltio <desk@example.org>',
      defaultReplyTo: 'us@example.org',
    });
    expect(() => configOf({ SMTP_HOST: 'mail.example' })).toThrow('MAIL_FROM');
  });
});
