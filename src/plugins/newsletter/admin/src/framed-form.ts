import { typeUid } from './labels';

/** The name of the frame in which a page shows the form of a story over itself. */
export const FRAMED_FORM = 'newsletter-framed-form';

/** Strapi's mark of what stands beside its menus. */
const CONTENT = '[data-strapi-main-content]';

/** What leads to other pages: the menus, the lineup that stands behind the frame, and the way back to the list. */
const WAYS_OUT = ['nav', `div:has(+ ${CONTENT})`, "a[href*='/lineup']", `a[href$='/${typeUid('story')}']`];

/** Strapi's bar with what is saved on a narrow screen, which leaves room for the menu at its side. */
const BAR = "[data-testid='actions-drawer-overlay']";

/** Takes the menus from a form that is shown over another page. */
export function leaveOutMenus(): void {
  if (window.name !== FRAMED_FORM || window.parent === window) return;
  const style = document.createElement('style');
  style.textContent = `
    ${WAYS_OUT.join(', ')} { display: none !important; }
    ${CONTENT} { grid-column: 1 / -1; }
    ${BAR}, body > div:has(> ${BAR}) { left: 0 !important; }
  `;
  document.head.append(style);
}
