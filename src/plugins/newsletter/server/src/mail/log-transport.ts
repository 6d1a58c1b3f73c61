/** The part of a nodemailer message that is logged. */
type Mail = {
  readonly data: { readonly subject?: unknown };
  readonly message: { getEnvelope(): { from: unknown; to: unknown }; messageId(): string };
};

/** Nodemailer transport of a desk without a mail server: one line in the log, nothing is sent, no text is told. */
export const logTransport = {
  name: 'log',
  version: '1',
  send({ data, message }: Mail, done: (error: Error | null, info: object) => void): void {
    const envelope = message.getEnvelope();
    const what = JSON.stringify({ to: envelope.to, subject: data.subject });
    strapi.log.info(`Mail not sent, as SMTP_HOST is not set: ${what}`);
    done(null, { envelope, messageId: message.messageId() });
  },
};
