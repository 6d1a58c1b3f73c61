import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { DESK_PAGES, type DeskPageName, deskAddress } from './pages';

const COMPONENTS = {
  board: lazy(() => import('./board/BoardPage')),
  calendar: lazy(() => import('./calendar/CalendarPage')),
  languages: lazy(() => import('./languages/LanguagesPage')),
  archive: lazy(() => import('./archive/ArchivePage')),
} as const satisfies Record<DeskPageName, React.ComponentType>;

/** The pages about all bulletins at once, each loaded when it is opened. */
export default function Desk() {
  const [first] = DESK_PAGES;
  return (
    <Page.Protect permissions={[{ action: 'plugin::newsletter.read', subject: null }]}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          {DESK_PAGES.map((name) => {
            const Component = COMPONENTS[name];
            return <Route key={name} path={name === first ? '' : name} element={<Component />} />;
          })}
          <Route path="*" element={<Navigate to={deskAddress(first)} replace />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
}
