import type { Locale } from '../../domain/locale';
import type { Actor } from './actor';
import type { Ability } from './may-move';

/** Who looks, with what they may do, in which language. */
export type Onlooker = { readonly actor: Actor; readonly ability: Ability; readonly locale: Locale };
