import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Bulletin } from './bulletin';
import { canonicalJson } from './canonical-json';

/** SHA-256 (64 hex digits) of a text in UTF-8. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 (64 hex digits) of a bulletin's canonical JSON: the identity of exactly this content in both languages. */
export const digestOf = (bulletin: Bulletin): string => sha256Of(canonicalJson(bulletin));
