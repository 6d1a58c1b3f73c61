import { Box, Flex, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { usePersistentState } from '@strapi/strapi/admin';
import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

type Props = {
  /** Its title stands under `newsletter.admin.panel.<name>`; whether it is open is remembered by it. */
  readonly name: string;
  /** What the title tells besides, such as a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A panel that opens and closes at its title, and stays as it was left. */
export const Disclosure = ({ name, aside, children }: Props) => {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = usePersistentState<boolean>(`newsletter.panel.${name}`, true);
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={`${id}-title`} width="100%">
      <Typography tag="h3" id={`${id}-title`}>
        <Title
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-content`}
          onClick={() => setOpen((before) => !before)}
        >
          <Typography variant="omega" fontWeight="bold" textColor="neutral800">
            {formatMessage({ id: `newsletter.admin.panel.${name}` })}
          </Typography>
          {aside}
          <Caret aria-hidden $isOpen={isOpen} fill="neutral500" width="1.2rem" />
        </Title>
      </Typography>
      <Box id={`${id}-content`} hidden={!isOpen}>
        {isOpen ? (
          <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2} paddingBottom={4} width="100%">
            {children}
          </Flex>
        ) : null}
      </Box>
    </Box>
  );
};

const Title = styled.button`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  width: 100%;
  padding: ${({ theme }) => theme.spaces[2]} 0;
  text-align: start;
  cursor: pointer;
`;

const Caret = styled(CaretDown)<{ $isOpen: boolean }>`
  flex: none;
  margin-inline-start: auto;
  transform: rotate(${({ $isOpen }) => ($isOpen ? '180deg' : '0deg')});
`;
