import type { Image } from '../../bulletin/bulletin';

/** An image file as readers may fetch it: address, size in pixels, smaller renditions. */
export const projectImage = ({ url, mime, width, height, formats }: Image) => ({
  url,
  mime,
  width,
  height,
  formats: formats.map((format) => ({ url: format.url, width: format.width, height: format.height })),
});
