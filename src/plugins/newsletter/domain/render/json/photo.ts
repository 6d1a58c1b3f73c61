import type { Photo } from '../../bulletin/bulletin';
import type { Locale } from '../../locale';
import { projectImage } from './image';

/** A photo with its texts; who is shown and on what consent stays inside. Nothing where there is no file. */
export const projectPhoto = (photo: Photo, locale: Locale) =>
  photo.image && {
    image: projectImage(photo.image),
    // An empty alternative is what tells a screen reader that a picture only decorates.
    alt: photo.decorative ? '' : photo.alt[locale],
    caption: photo.caption[locale],
    credit: photo.credit,
    decorative: photo.decorative,
  };

/** The photos that have a file, in their order. */
export const projectPhotos = (photos: readonly Photo[], locale: Locale) =>
  photos.flatMap((photo) => projectPhoto(photo, locale) ?? []);
