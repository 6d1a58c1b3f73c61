import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { MadeSecret } from '../../../contracts/settings/webhooks';
import type { Json } from '../../../domain/bulletin/canonical-json';
import type { Locale } from '../../../domain/locale';
import type { Result } from '../../../domain/result';
import type { DeskAction } from '../../../domain/workflow/desk-actions';

/** What the log tells of settings, by stable names: every single thing that may be changed, and never a secret. */
export type Facts = Readonly<Record<string, Json>>;

/** Why something cannot be set; `data` fills the sentence, and is told beside the code. */
export type SectionRefusal = {
  readonly code:
    | 'unknown_rule'
    | 'rule_is_fixed'
    | 'set_by_environment'
    | 'machine_not_offered'
    | 'webhook_unknown'
    | 'webhook_address_unfit'
    | 'webhook_address_closed'
    | 'webhook_address_doubled'
    | 'secrets_cannot_be_kept';
  readonly data: Readonly<Record<string, string | number>>;
};

/** What is to be stored, and what of it the caller is told once. */
export type Arranged<Stored> = { readonly stored: Stored; readonly secrets?: readonly MadeSecret[] };

/** One part of the desk's settings: `Stored` is its form in the database, `Body` what a caller sends. */
export type Section<Stored = unknown, Body = unknown> = {
  /** The permission that changing it takes. */
  readonly action: DeskAction;
  readonly stored: z.ZodType<Stored>;
  readonly body: z.ZodType<Body>;
  /** What holds until somebody changes it. */
  readonly first: Stored;
  facts(settings: Stored): Facts;
  /** What the environment sets in place of what is stored. */
  fixed(strapi: Core.Strapi): Partial<Stored>;
  /** Turns what a caller sent into what is stored, `at` (UTC, ISO 8601). */
  arrange(strapi: Core.Strapi, body: Body, current: Stored, at: string): Result<Arranged<Stored>, SectionRefusal>;
  /** What is shown of it. */
  show(settings: Stored, mayChange: boolean): unknown;
  /** What has to be known beside it. */
  about(strapi: Core.Strapi, locale: Locale, mayChange: boolean): unknown;
};

/** A section of which all is shown to everybody, and whose body is what is stored. */
export const plainSection = <Stored extends object>(
  section: Pick<Section<Stored, Stored>, 'action' | 'stored' | 'first' | 'facts'> & Partial<Section<Stored, Stored>>,
): Section<Stored, Stored> => ({
  body: section.stored,
  fixed: () => ({}),
  arrange: (_strapi, stored) => ({ ok: true, value: { stored } }),
  show: (settings) => settings,
  about: () => null,
  ...section,
});
