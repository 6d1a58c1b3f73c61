import fc from 'fast-check';
import { MOVES, type Move } from '../../../src/plugins/newsletter/domain/workflow/stages';
import type { Role } from '../people';

export const ROLES = [
  'administrator',
  'editor',
  'translator',
  'approver',
  'publisher',
] as const satisfies readonly Role[];

/** What somebody changes, or tries to. */
export const EDITS = [
  'greek title',
  'english title',
  'no english title',
  'greek headline',
  'english lead',
  'place of event',
  'name of speaker',
  'funding statement',
  'name of beneficiary',
  'one story less',
  'all stories',
  'number',
  'discard bulletin',
  'discard story',
  'delete story',
  'delete event',
  'publish english',
  'publish by update',
  'unpublish greek',
  'publish story',
  'row of story',
  'row of bulletin published',
  'row of workflow approved',
  'still right',
] as const;
export type Edit = (typeof EDITS)[number];

/** What is possible after an approval, and must end it. */
const AFTER_APPROVAL = ['name of speaker', 'funding statement', 'row of story'] as const satisfies readonly Edit[];

/** What makes the languages level again after an edit of one; without it hardly any bulletin would pass its gates. */
const LEVELLING = ['still right'] as const satisfies readonly Edit[];

/** One call of somebody. */
export type Call =
  /** A move that the stage has, by one who holds it: which of them, by its place among them. */
  | { readonly kind: 'step'; readonly pick: number }
  | { readonly kind: 'move'; readonly role: Role; readonly move: Move }
  | { readonly kind: 'edit'; readonly role: Role; readonly edit: Edit; readonly word: string }
  /** The schedule looks for what is due. */
  | { readonly kind: 'tick' };

const role = fc.constantFrom(...ROLES);
const edit = (...edits: readonly Edit[]) =>
  fc.record({
    kind: fc.constant('edit' as const),
    role,
    edit: fc.constantFrom(...edits),
    word: fc.constantFrom('Άλφα', 'Βήτα', 'Γάμμα', 'Δέλτα'),
  });

/** Calls that lead somewhere as often as not: by mere chance hardly any bulletin would be published. */
export const calls = (most: number): fc.Arbitrary<Call[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.record({ kind: fc.constant('step' as const), pick: fc.nat(11) }) },
      {
        weight: 2,
        arbitrary: fc.record({ kind: fc.constant('move' as const), role, move: fc.constantFrom(...MOVES) }),
      },
      { weight: 2, arbitrary: edit(...EDITS) },
      { weight: 2, arbitrary: edit(...AFTER_APPROVAL) },
      { weight: 3, arbitrary: edit(...LEVELLING) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('tick' as const) }) },
    ),
    { minLength: Math.ceil(most / 2), maxLength: most, size: 'max' },
  );

/** A sequence that surely comes out at an edition: a run in which nothing was ever published would prove nothing. */
export const STRAIGHT_WAY: readonly Call[] = [
  { kind: 'move', role: 'editor', move: 'submit' },
  { kind: 'move', role: 'approver', move: 'approve' },
  { kind: 'edit', role: 'editor', edit: 'row of story', word: 'Άλφα' },
  { kind: 'move', role: 'publisher', move: 'publish' },
  { kind: 'move', role: 'approver', move: 'revoke' },
  { kind: 'edit', role: 'translator', edit: 'still right', word: 'Άλφα' },
  { kind: 'move', role: 'approver', move: 'approve' },
  { kind: 'move', role: 'publisher', move: 'publish' },
];
