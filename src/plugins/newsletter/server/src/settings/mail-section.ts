import { type MailAbout, type MailKindView, type MailSettings, mailSettings } from '../../../contracts/settings/mail';
import { concernedIn, MAIL_KINDS } from '../../../domain/workflow/turns';
import { plainSection } from './section';

/** Strapi's configuration of mail, as `mailConfig` made it from the environment. */
type MailConfig = {
  readonly providerOptions?: {
    readonly host?: string;
    readonly port?: number;
    readonly secure?: boolean;
    readonly requireTLS?: boolean;
    readonly auth?: object;
  };
  readonly settings?: { readonly defaultFrom?: string; readonly defaultReplyTo?: string };
};

const KINDS: readonly MailKindView[] = MAIL_KINDS.map((kind) =>
  kind === 'comment' || kind === 'assignment'
    ? { kind, stage: null, roles: [] }
    : { kind, stage: kind, roles: concernedIn(kind) },
);

/** Which mails the desk sends; how it sends them is the environment's. */
export const mailSection = plainSection<MailSettings>({
  action: 'settings-desk',
  stored: mailSettings,
  first: { off: [] },
  facts: ({ off }) => Object.fromEntries(MAIL_KINDS.map((kind) => [`mail ${kind}`, !off.includes(kind)])),
  about(strapi): MailAbout {
    const { providerOptions: { host, port, secure, requireTLS, auth } = {}, settings = {} } =
      strapi.config.get<MailConfig>('plugin::email', {});
    const security = secure ? 'tls' : requireTLS ? 'starttls' : 'opportunistic';
    return {
      host: host ?? null,
      port: host ? (port ?? null) : null,
      security: host ? security : null,
      hasLogin: auth !== undefined,
      from: settings.defaultFrom ?? '',
      replyTo: settings.defaultReplyTo ?? null,
      kinds: KINDS,
    };
  },
});
