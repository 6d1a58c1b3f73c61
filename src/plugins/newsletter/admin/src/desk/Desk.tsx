import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { WORKBENCH_ROUTE } from '../workbench/workbench-address';
import { DESK_PAGES, type DeskPageName, deskAddress } from './pages';

const COMPONENTS = {
  board: lazy(() => import('./board/BoardPage')),
  calendar: lazy(() => import('./calendar/CalendarPage')),
  languages: lazy(() => import('./languages/LanguagesPage')),
  archive: lazy(() => import('./archive/ArchivePage')),
} as const satisfies Record<DeskPageName, React.ComponentType>;

const WorkbenchPage = lazy(() => import('../workbench/WorkbenchPage'));

/** The pages about all bulletins at once, and the one on which a bulletin is translated; each loaded when opened. */
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
          <Route path={WORKBENCH_ROUTE} element={<WorkbenchPage />} />
          <Route path="*" element={<Navigate to={deskAddress(first)} replace />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
}
