import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { DESK_PAGES, deskAddress } from './pages';

/** Links to the pages of the desk; the open one is marked. */
export const DeskLinks = () => {
  const { formatMessage } = useIntl();
  return (
    <nav aria-label={formatMessage({ id: 'newsletter.admin.desk.menu' })}>
      <Links>
        {DESK_PAGES.map((name) => (
          <li key={name}>
            <PageLink to={deskAddress(name)} end>
              {formatMessage({ id: `newsletter.admin.desk.${name}.link` })}
            </PageLink>
          </li>
        ))}
      </Links>
    </nav>
  );
};

const Links = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[6]};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const PageLink = styled(NavLink)`
  display: block;
  padding: ${({ theme }) => `${theme.spaces[2]} 0`};
  margin-bottom: -1px;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  text-decoration: none;

  &.active {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
  }
`;
