import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { documentPartOf } from '../labels';
import { useOutcome } from '../panels/use-outcome';
import { WarningBox } from '../panels/WarningBox';
import { useWrittenLocale } from '../places/written';
import type { Spot } from './presence-api';
import { useClockWords } from './use-clock-words';
import { usePresence } from './use-presence';

type Props = { readonly slug: string; readonly documentId?: string | undefined };

/** Above the form: who else writes in the document, or took it over. It keeps nobody from writing. */
export const PresenceNotice = ({ slug, documentId = 'create' }: Props) => {
  const language = useWrittenLocale();
  const type = documentPartOf(slug);
  if (!type || documentId === 'create') return null;
  return <Notice key={`${documentId} ${language}`} type={type} documentId={documentId} language={language} />;
};

const Notice = (spot: Spot) => {
  const { formatMessage, formatList } = useIntl();
  const inWords = useClockWords();
  const { tell, outcome } = useOutcome();
  const { writing, takenOver, mayWrite, takeOver } = usePresence(spot);
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.presence.${id}` }, values);
  const others = writing.map(({ name, at }) => say('since', { name, time: inWords(at) }));
  const isTold = takenOver !== null || others.length > 0;
  const take = async () => {
    if (await takeOver()) tell(say('done'));
  };
  return (
    <>
      {outcome}
      <div role="status">
        {isTold ? (
          <WarningBox marginBottom={4}>
            <Flex wrap="wrap" justifyContent="space-between" gap={3}>
              <Typography textColor="neutral800" style={{ flex: '1 1 32rem' }}>
                <strong>
                  {takenOver
                    ? say('taken', { name: takenOver.name, time: inWords(takenOver.at) })
                    : say('writing', { count: others.length, who: formatList(others) })}
                </strong>{' '}
                {mayWrite ? say(takenOver ? 'kept' : 'soft') : null}
              </Typography>
              {mayWrite ? (
                <Button variant="secondary" onClick={take}>
                  {say(takenOver ? 'take-back' : 'take-over')}
                </Button>
              ) : null}
            </Flex>
          </WarningBox>
        ) : null}
      </div>
    </>
  );
};
