import { z } from 'zod';
import type { Stage } from '../../domain/workflow/stages';
import { MAIL_KINDS, type MailKind, type Role } from '../../domain/workflow/turns';

/** The kinds of mail that the desk does not send; whatever is not named here is sent. */
export const mailSettings = z.strictObject({ off: z.array(z.enum(MAIL_KINDS)).max(MAIL_KINDS.length) });
export type MailSettings = z.infer<typeof mailSettings>;

/**
 * A kind of mail and who gets it; of a comment whoever the bulletin's stage concerns, of a translation whoever was asked
 * to make it, so that no role is named.
 */
export type MailKindView = { readonly kind: MailKind; readonly stage: Stage | null; readonly roles: readonly Role[] };

/** How mail leaves the desk, as its environment says. `host` is `null` where mails go to the log alone. */
export type MailAbout = {
  readonly host: string | null;
  readonly port: number | null;
  /** `tls` from the first byte, `starttls` asked for, or taken where it is offered. */
  readonly security: 'tls' | 'starttls' | 'opportunistic' | null;
  readonly hasLogin: boolean;
  readonly from: string;
  readonly replyTo: string | null;
  readonly kinds: readonly MailKindView[];
};

/** Answer of `POST /newsletter/settings/mail/test`: to whom, and whether it was sent or only told in the log. */
export type MailTested = { readonly to: string; readonly sent: boolean };
