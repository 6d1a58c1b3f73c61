import type { Markup } from './markup';

/** What the browser reads in HTML. Nothing of it is shown, run or loaded. */
export function readMarkup(html: string): Markup {
  return markupOf(new DOMParser().parseFromString(html, 'text/html').body);
}

function markupOf(element: Element): Markup {
  return {
    name: element.localName,
    attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    children: Array.from(element.childNodes).flatMap((node) => {
      if (node instanceof Text) return node.data;
      return node.nodeType === Node.ELEMENT_NODE ? markupOf(node as Element) : [];
    }),
  };
}
