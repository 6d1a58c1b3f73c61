import { form, list } from './addresses.mjs';
import { afterPressing } from './prepare.mjs';

const EDITOR = 'deltio-editor';
const TRANSLATOR = 'deltio-translator';
const PUBLISHER = 'deltio-publisher';

const dialog = (page) => page.getByRole('dialog');

/**
 * The pictures of the guides: `name`, the `role` that sees it, the `address` of the page, what is done there before
 * (`prepare`), and the part of the page that is shown (`part`; without it the whole window). `say(key)` gives the words
 * of the admin in the language of the guide.
 */
export const GUIDE = [
  { name: 'home', role: EDITOR, address: () => '/' },
  {
    name: 'new-bulletin',
    role: EDITOR,
    address: (_ids, language) => list('bulletin', language),
    prepare: afterPressing('admin.new-bulletin'),
    part: dialog,
  },
  { name: 'lineup', role: EDITOR, address: (ids) => `/plugins/newsletter/bulletins/${ids.bulletin}/lineup` },
  { name: 'story', role: EDITOR, address: (ids, language) => form('story', ids.story, language) },
  { name: 'bulletin', role: EDITOR, address: (ids, language) => form('bulletin', ids.bulletin, language) },
  { name: 'languages', role: TRANSLATOR, address: () => '/plugins/newsletter/languages' },
  { name: 'board', role: PUBLISHER, address: () => '/plugins/newsletter' },
];
