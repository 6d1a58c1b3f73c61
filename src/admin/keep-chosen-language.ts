import { getFetchClient } from '@strapi/strapi/admin';

/** Where a browser keeps the language that somebody chose on the login page, until they are in. */
const CHOSEN_AT_LOGIN = 'deltio-language-chosen-at-login';

type Store = { getState(): { readonly admin_app: { readonly token?: string | null } } };
type Action = {
  readonly type?: string;
  readonly payload?: unknown;
  readonly meta?: { readonly requestStatus?: string; readonly arg?: { readonly endpointName?: string } };
};
type Profile = { readonly preferedLanguage?: string | null };

const isProfile = ({ meta }: Action): boolean =>
  meta?.arg?.endpointName === 'getMe' && meta.requestStatus === 'fulfilled';

// Where it cannot be saved, the screen speaks the chosen language until the next login.
const save = (preferedLanguage: string) =>
  getFetchClient()
    .put('/admin/users/me', { preferedLanguage })
    .catch(() => undefined);

/**
 * Redux middleware by which the language chosen on the login page is the one in which the screen goes on, and the one of
 * the profile from then on; Strapi's admin turns back to the profile's.
 */
export const keepChosenLanguage =
  ({ getState }: Store) =>
  <Seen>(next: (action: Seen) => unknown) =>
  (action: Seen) => {
    const seen = action as unknown as Action;
    const isIn = Boolean(getState().admin_app.token);
    if (seen.type === 'admin/setLocale' && !isIn) sessionStorage.setItem(CHOSEN_AT_LOGIN, String(seen.payload));
    const chosen = sessionStorage.getItem(CHOSEN_AT_LOGIN);
    if (!chosen || !isProfile(seen)) return next(action);
    sessionStorage.removeItem(CHOSEN_AT_LOGIN);
    const profile = seen.payload as Profile;
    if (profile.preferedLanguage === chosen) return next(action);
    void save(chosen);
    return next({ ...action, payload: { ...profile, preferedLanguage: chosen } });
  };
