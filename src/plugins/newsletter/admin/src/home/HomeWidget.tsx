import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { HomeView } from '../../../contracts/desk/home';
import { useHomeQuery } from './home-api';

/** A widget made of what the first page tells; says that it loads, or that it could not be read. */
export const HomeWidget = ({ children }: { children: (home: HomeView) => ReactNode }) => {
  const { locale } = useIntl();
  const { data, isError } = useHomeQuery({ locale }, { refetchOnMountOrArgChange: true });
  if (data) return children(data);
  return isError ? <Widget.Error /> : <Widget.Loading />;
};
