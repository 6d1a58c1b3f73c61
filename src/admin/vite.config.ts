import type { Plugin, UserConfig } from 'vite';

/** A place in Strapi 5.54's admin that no setting reaches: the file, what stands in it, and what is to stand there. */
type Mend = { readonly file: RegExp; readonly from: string; readonly to: string };

const MENDS: readonly Mend[] = [
  // A configured language that is not in the admin's own list is dropped.
  { file: /languageNativeNames\.mjs$/, from: "fi: 'Suomi'", to: "fi: 'Suomi',\n    el: 'Ελληνικά'" },
  // The maker's news, in English, above the work of people who neither chose nor can use it.
  { file: /MediaLibraryBanner\.mjs$/, from: 'if (isDismissed) {', to: 'if (true) {' },
  // A row that has no text of its own would be named by its id in the database, or not at all; findings name it by its
  // place.
  {
    file: /FormInputs\/Component\/Repeatable\.mjs$/,
    from: 'children: displayValue\n',
    to: "children: (mainField.name !== 'id' && displayValue) || index + 1\n",
  },
  // Days in English are written day first, as in the desk's own dialogs: 12/11 is in November in both languages.
  {
    file: /design-system\/dist\/index\.mjs$/,
    from: 'b = o ?? E.locale, D = he(b',
    to: "b = (o ?? E.locale) === 'en' ? 'en-GB' : (o ?? E.locale), D = he(b",
  },
  // Names of buttons that are in English whatever the language of the screen is.
  {
    file: /design-system\/dist\/index\.mjs$/,
    from: 'closeLabel: t = "Close modal"',
    to: "closeLabel: t = document.documentElement.lang === 'el' ? 'Κλείσιμο' : 'Close'",
  },
  {
    file: /upload\/dist\/admin\/components\/AssetDialog\/BrowseStep\/SearchAsset\/SearchAsset\.mjs$/,
    from: 'label: "Search"',
    to: "label: formatMessage({ id: getTrad('header.search.placeholder'), defaultMessage: 'Search' })",
  },
  // Shops and manuals of the maker, in English, beside the desk's own work.
  {
    file: /hooks\/useMenu\.mjs$/,
    from: 'generalSectionLinks.filter((_, index)=>',
    to: "generalSectionLinks.filter((link, index)=>link.target !== '_blank' && ",
  },
  {
    file: /components\/Layouts\/HeaderLayout\.mjs$/,
    from: 'const docLinkButton = docLink ?',
    to: 'const docLinkButton = false ?',
  },
  // On a narrow screen only these are in sight without opening the menu: the desk takes the place of what is not here.
  { file: /hooks\/useMenu\.mjs$/, from: "to: 'plugins/content-releases'", to: "to: 'plugins/newsletter'" },
  // What a screen reader needs to tell the parts of a form apart: WCAG 1.3.1 and 4.1.2.
  {
    file: /FormInputs\/BlocksInput\/BlocksInput\.mjs$/,
    from: 'ariaLabelId: id,',
    to: "ariaLabelId: id + '-label',",
  },
  {
    file: /FormInputs\/Component\/Repeatable\.mjs$/,
    from: 'jsxs(Accordion.Header, {',
    to: "jsxs(Accordion.Header, {\n                    'aria-level': 2,",
  },
  {
    file: /MediaLibraryInput\/Carousel\/CarouselAssets\.mjs$/,
    from: '"aria-selected": currentAsset.id === asset.id',
    to: '"aria-current": currentAsset.id === asset.id',
  },
  {
    file: /EditView\/components\/Panels\.mjs$/,
    from: '"aria-labelledby": "additional-information"',
    to: '"aria-label": title',
  },
  // The zone `editView.informations` can be injected into, but is shown nowhere: it belongs above the fields.
  {
    file: /content-manager\/dist\/admin\/pages\/EditView\/EditViewPage\.mjs$/,
    from: "import { FormLayout } from './components/FormLayout.mjs';",
    to: "import { FormLayout } from './components/FormLayout.mjs';\nimport { InjectionZone } from '../../components/InjectionZone.mjs';",
  },
  {
    file: /content-manager\/dist\/admin\/pages\/EditView\/EditViewPage\.mjs$/,
    from: 'jsx(tours.contentManager.Fields, {',
    to: "jsx(InjectionZone, { area: 'editView.informations', slug: model, documentId: id }),\njsx(tours.contentManager.Fields, {",
  },
];

/** Mends Strapi's admin while it is bundled; fails where it is not as it was when the mend was written. */
function mendStrapi(): Plugin {
  const waiting = new Set(MENDS);
  return {
    name: 'deltio-mend-strapi',
    enforce: 'pre',
    transform(code, id) {
      const mends = MENDS.filter(({ file }) => file.test(id));
      if (mends.length === 0) return null;
      const mended = mends.reduce((text, mend) => {
        if (!text.includes(mend.from)) throw new Error(`Strapi's ${mend.file.source} is not as expected`);
        waiting.delete(mend);
        return text.replace(mend.from, mend.to);
      }, code);
      return { code: mended, map: null };
    },
    buildEnd(error) {
      // A file that moved would leave its mend out without a word; a development server asks for files as it goes.
      const [left] = waiting;
      if (!error && left && !this.meta.watchMode) throw new Error(`Strapi's ${left.file.source} was not found`);
    },
  };
}

/** Strapi's configuration of Vite with its admin mended. */
export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), mendStrapi()],
});
