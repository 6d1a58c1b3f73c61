import { Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { BulletinHead } from '../../../contracts/desk/bulletin-head';
import type { PersonalMove } from '../../../domain/workflow/stages';
import { useBulletinName } from '../showing/use-bulletin-name';
import type { Way } from './ways';

type Bulletin = Pick<BulletinHead, 'documentId' | 'number' | 'title'>;

type Props<B extends Bulletin> = {
  readonly bulletin: B;
  readonly ways: readonly Way[];
  /** `opener` is the id of what gets the focus back. */
  readonly onAsk: (bulletin: B, move: PersonalMove, opener: string) => void;
};

/** The moves of a bulletin as a menu. */
export const MovesMenu = <B extends Bulletin>({ bulletin, ways, onAsk }: Props<B>) => {
  const { formatMessage } = useIntl();
  const nameOf = useBulletinName();
  const id = `desk-menu-${bulletin.documentId}`;
  return (
    <Menu.Root>
      <Menu.Trigger
        id={id}
        variant="ghost"
        size="S"
        endIcon={null}
        paddingLeft={2}
        paddingRight={2}
        aria-label={formatMessage({ id: 'newsletter.admin.desk.menu-of' }, { name: nameOf(bulletin) })}
      >
        <More aria-hidden />
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {ways.map(({ move }) => (
          <Menu.Item key={move} onSelect={() => onAsk(bulletin, move, id)}>
            {formatMessage({ id: `newsletter.move.${move}` })}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
