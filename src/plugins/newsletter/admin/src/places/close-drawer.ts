/** Closes the drawer in which Strapi keeps the panels on narrow screens, where they lie over the form. */
export function closeDrawer(): void {
  const overlay = document.querySelector<HTMLElement>('[data-testid="actions-drawer-overlay"]');
  if (overlay && getComputedStyle(overlay).pointerEvents !== 'none') overlay.click();
}
