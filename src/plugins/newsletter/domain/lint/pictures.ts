import type { Bulletin, Image, Logo, Photo } from '../bulletin/bulletin';
import type { ContentPath } from '../finding';

/** A picture that has an image, and where it stands. */
type Placed<T> = T & { readonly path: ContentPath; readonly image: Image };

const withImage = <T extends { image: Image | null }>(path: ContentPath, picture: T | null): Placed<T>[] =>
  picture?.image ? [{ ...picture, image: picture.image, path }] : [];

/** The photos of all stories and the portraits of all speakers that have an image. */
export const photosOf = ({ stories, speakers }: Bulletin): Placed<Photo>[] => [
  ...stories.flatMap((story, at) =>
    story.photos.flatMap((photo, nth) => withImage(['stories', at, 'photos', nth], photo)),
  ),
  ...speakers.flatMap(({ portrait }, at) => withImage(['speakers', at, 'portrait'], portrait)),
];

/** The emblem of the operation, where it has an image; at most one. */
export const emblemOf = ({ operation }: Bulletin): Placed<Logo>[] =>
  withImage(['operation', 'emblem'], operation?.emblem ?? null);

/** The logos of the operation and of its beneficiaries that have an image, without the emblem. */
export const logosOf = ({ operation, beneficiaries }: Bulletin): Placed<Logo>[] => [
  ...(operation?.logos ?? []).flatMap((logo, nth) => withImage(['operation', 'logos', nth], logo)),
  ...beneficiaries.flatMap(({ logo }, at) => withImage(['beneficiaries', at, 'logo'], logo)),
];
