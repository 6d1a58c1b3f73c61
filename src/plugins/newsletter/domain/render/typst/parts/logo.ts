import type { OperationDocument } from '../../outputs/subjects';
import type { Picture, Setting } from '../setting';

type LogoDocument = NonNullable<OperationDocument['emblem']>;

/** A logo; where its file is not to be had, its words stand for it. */
export type Logo = { readonly picture: Picture | null; readonly alt: string };

export const logoOf = ({ image, alt }: LogoDocument, setting: Setting): Logo => ({
  picture: setting.picture(image.url),
  alt: alt?.trim() ?? '',
});

/** Logos that show something or say something. */
export const logosOf = (logos: readonly LogoDocument[], setting: Setting): readonly Logo[] =>
  logos.map((one) => logoOf(one, setting)).filter(({ picture, alt }) => picture !== null || alt !== '');

export const LOGO = `
#let logo(it, width, height) = if it.picture == none {
  box(width: width, height: height, stroke: hairline, inset: 1mm, align(center + horizon, small(size: 6.5pt, it.alt)))
} else {
  box(fitted(it.picture, it.alt, width, height))
}
`;
