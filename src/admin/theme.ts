/** The blue of Deltio's mark, from a tint to what text is written in; where Strapi has its violet. */
const LIGHT = {
  // Strapi's own is too pale for the small headings that are written in it (WCAG 1.4.3).
  neutral500: '#6b6b88',
  // The same of its orange, on the tint of a warning.
  warning700: '#9e4c00',
  primary100: '#eef4fb',
  primary200: '#cfe0f3',
  primary500: '#3d7ab8',
  primary600: '#1d5a96',
  primary700: '#12355b',
  buttonPrimary500: '#2a6aab',
  buttonPrimary600: '#1d5a96',
};

/** The same blue on a dark ground. */
const DARK = {
  primary100: '#15263a',
  primary200: '#2c4c6e',
  primary500: '#4c93d9',
  primary600: '#7db4ea',
  primary700: '#9cc7f0',
  buttonPrimary500: '#2f74b5',
  buttonPrimary600: '#1d5a96',
};

/** The admin in the colours of Deltio. */
export const theme = { light: { colors: LIGHT }, dark: { colors: DARK } };
