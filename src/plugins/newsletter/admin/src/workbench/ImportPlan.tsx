import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ImportPlanView } from '../../../contracts/workbench/exchange';
import type { Direction } from '../../../domain/exchange/segment';
import { WordDiff } from './WordDiff';

type Props = { readonly plan: ImportPlanView; readonly direction: Direction };

/** All that a file would do, before it does it: what changes word by word, and what stays out and why. */
export const ImportPlan = ({ plan: { changes, leftOut, same }, direction }: Props) => {
  const { formatMessage } = useIntl();
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.workbench.exchange.${id}` }, values);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography role="status">{say('planned', { changes: changes.length, left: leftOut.length, same })}</Typography>
      {leftOut.length > 0 ? (
        <List heading={say('left-out', { count: leftOut.length })}>
          {leftOut.map(({ id, place, line, column, message, fileSource, source, fileTarget }) => (
            <Entry key={`${id} ${line} ${column}`} place={place ?? say('at', { line, column })} colour="warning600">
              <p>{message}</p>
              {source !== null && source !== fileSource ? (
                <p lang={direction.source}>
                  <del>{fileSource}</del> → <ins>{source}</ins>
                </p>
              ) : null}
              <p lang={direction.target}>{fileTarget}</p>
            </Entry>
          ))}
        </List>
      ) : null}
      {changes.length > 0 ? (
        <List heading={say('changes', { count: changes.length })}>
          {changes.map(({ id, place, source, words, state }) => (
            <Entry
              key={id}
              place={`${place} · ${formatMessage({ id: `newsletter.admin.workbench.state-${state}` })}`}
              colour="primary600"
            >
              <Typography tag="p" variant="pi" textColor="neutral600" lang={direction.source}>
                {source}
              </Typography>
              <p lang={direction.target}>
                <WordDiff changes={words} />
              </p>
            </Entry>
          ))}
        </List>
      ) : null}
    </Flex>
  );
};

const List = ({ heading, children }: { heading: string; children: ReactNode }) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h4" fontWeight="bold">
      {heading}
    </Typography>
    {/* Reached by key, as it may be long. */}
    <Box maxHeight="32rem" overflow="auto" tabIndex={0} role="group" aria-label={heading}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {children}
      </Flex>
    </Box>
  </Flex>
);

type EntryProps = {
  readonly place: string;
  readonly colour: 'warning600' | 'primary600';
  readonly children: ReactNode;
};

const Entry = ({ place, colour, children }: EntryProps) => (
  <Box tag="li" paddingLeft={2} borderStyle="solid" borderWidth="0 0 0 2px" borderColor={colour}>
    <Typography tag="p" variant="pi" fontWeight="bold">
      {place}
    </Typography>
    <Typography tag="div" variant="pi" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);
