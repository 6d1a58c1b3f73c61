import { openPreviewToken, previewKey, signPreview } from './preview-token';

const KEY = previewKey('first');
const OLD = previewKey('second');
const preview = { documentId: 'abc123', expiresAt: 1_800_000_000_000 };
const token = signPreview(KEY, preview);
const [documentId = '', expiry = '', signature = ''] = token.split('.');
const open = (text: string, now = preview.expiresAt - 1) => openPreviewToken([KEY, OLD], text, now);

describe('The token of a preview', () => {
  test('opens what it was made for, until its time is over', () => {
    expect(open(token)).toEqual({ ok: true, value: preview });
    expect(open(token, preview.expiresAt)).toEqual({ ok: false, error: 'preview_expired' });
  });

  test('of an older key still opens, for as long as that key is one of the desk’s', () => {
    expect(open(signPreview(OLD, preview))).toEqual({ ok: true, value: preview });
    expect(open(signPreview(previewKey('third'), preview))).toEqual({ ok: false, error: 'preview_forged' });
  });

  test.each([
    ['nothing', ''],
    ['another bulletin', `xyz123.${expiry}.${signature}`],
    ['a later time', `${documentId}.zzzzzzz.${signature}`],
    ['another case', token.toUpperCase()],
    ['no signature', `${documentId}.${expiry}.`],
    ['half a signature', `${documentId}.${expiry}.${signature.slice(0, 20)}`],
    ['another spelling of the same bytes', token.slice(0, -1) + nextLetter(token.at(-1) ?? '')],
    ['a path', `../${token}`],
    ['something behind it', `${token}x`],
  ])('that names %s is a forgery', (_name, text) => {
    expect(open(text)).toEqual({ ok: false, error: 'preview_forged' });
  });
});

/** 43 letters of base64url hold two bits more than 32 bytes: another last letter may decode to the same. */
function nextLetter(letter: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return letters[letters.indexOf(letter) + 1] ?? '';
}
