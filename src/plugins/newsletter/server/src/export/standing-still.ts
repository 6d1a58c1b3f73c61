import type { EditionSource } from '../public/edition-source';

/** A source as it was when it was first asked: whatever is published or withdrawn meanwhile, an export is of one moment. */
export function standingStill(source: EditionSource): EditionSource {
  let version: Promise<string> | undefined;
  let shelf: ReturnType<EditionSource['shelf']> | undefined;
  return {
    version() {
      version ??= source.version();
      return version;
    },
    shelf() {
      shelf ??= source.shelf();
      return shelf;
    },
    load: (ids) => source.load(ids),
  };
}
