import type { Logo } from '../../bulletin/bulletin';
import type { Locale } from '../../locale';
import { projectImage } from './image';

/** A logo with the size at which it is to be shown, in CSS pixels; `null` where there is no file. */
export const projectLogo = (logo: Logo | null, locale: Locale) =>
  logo?.image
    ? {
        image: projectImage(logo.image),
        alt: logo.alt[locale],
        displayWidth: logo.displayWidth,
        displayHeight: logo.displayHeight,
      }
    : null;
