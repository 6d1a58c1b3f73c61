import type { Bulletin } from './bulletin';

/**
 * The hashes by which Strapi names the files that a bulletin shows, each once: those of its images, and those that rich
 * text shows or links to, which are known by their address alone, `…/<hash>.<extension>`.
 */
export function shownFiles(bulletin: Bulletin): string[] {
  const hashes = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const member of value) visit(member);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { hash, url, ...members } = value as { hash?: unknown; url?: unknown };
    // Of an image its hash says all: its renditions are of the same file.
    if (typeof hash === 'string') return void hashes.add(hash);
    if (typeof url === 'string') hashes.add(hashIn(url));
    for (const member of Object.values(members)) visit(member);
  };
  visit(bulletin);
  return [...hashes].filter((hash) => hash !== '');
}

const hashIn = (url: string): string => {
  const name = url.split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
  return name.replace(/\.[^.]*$/, '');
};
