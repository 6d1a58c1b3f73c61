import { createGlobalStyle } from 'styled-components';

/**
 * Makes Strapi's page leave room for the preview. Where that is little, the panels go below the form, and the list of
 * types beside it is away for so long; on narrow screens the bar with the button to save ends at the preview's edge.
 */
export const RoomForPreview = createGlobalStyle`
  html[data-newsletter-preview] main {
    padding-inline-end: var(--newsletter-preview);
  }

  html[data-newsletter-preview] div:has(> [data-testid='actions-drawer-overlay']) {
    inset-inline-end: var(--newsletter-preview);
  }

  html[data-newsletter-preview='cramped'] div:has(> [data-testid='actions-drawer-overlay']),
  html[data-newsletter-preview='cramped'] [data-testid='actions-drawer-overlay'] {
    inset-inline-start: 0;
  }

  html[data-newsletter-preview='cramped'] main form div:has(> div > div > aside) {
    display: flex;
    flex-direction: column;
    align-items: stretch;
  }

  html[data-newsletter-preview='cramped'] div:has(> nav[aria-label] + *),
  html[data-newsletter-preview='cramped'] div:has(> nav[aria-label]:only-child) {
    display: none;
  }
`;
