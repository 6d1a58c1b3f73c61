import { searchPageAddress } from '../../outputs/addresses';
import type { Setting } from '../../setting';
import { attributes, type Html, html } from '../html';

/** Characters that a query may have: longer ones are refused. */
const LONGEST = 200;

/** Where words are typed to search for; it asks by its address alone, without a script. */
export const searchForm = (
  q: string,
  { locale, say }: Setting,
): Html => html`<form${attributes({ class: 'search', role: 'search', action: searchPageAddress(locale) })}>
    <label for="q">${say('web.search.label')}</label>
    <div><input${attributes({ id: 'q', name: 'q', type: 'search', value: q, maxlength: LONGEST, required: true })}> <button type="submit">${say('web.search.button')}</button></div>
  </form>\n`;
