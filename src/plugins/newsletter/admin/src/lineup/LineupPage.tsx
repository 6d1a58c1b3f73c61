import { Box, Button, Flex, Link, Modal, Typography } from '@strapi/design-system';
import { ArrowLeft, Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { NavLink, useNavigate, useParams } from 'react-router-dom';
import type { LineupStory } from '../../../contracts/lineup/lineup';
import { inOwnLanguage } from '../in-own-language';
import { typeUid } from '../labels';
import { ReadingFailed } from '../panels/ReadingFailed';
import { useOutcome } from '../panels/use-outcome';
import { WarningBox } from '../panels/WarningBox';
import { useBulletinName } from '../showing/use-bulletin-name';
import { StageBadge } from '../stage/StageBadge';
import { AddStoryDialog } from './AddStoryDialog';
import { StoryDrawer } from './StoryDrawer';
import { StoryList } from './StoryList';
import { storyAddress } from './story-address';
import { useHeadline } from './use-headline';
import { type Lineup, useLineup } from './use-lineup';

/** The page on which a bulletin is composed: its stories in order. */
export const LineupPage = () => {
  const { documentId = '' } = useParams();
  const lineup = useLineup(documentId);
  return <LineupContent key={documentId} documentId={documentId} lineup={lineup} />;
};

const LineupContent = ({ documentId, lineup }: { documentId: string; lineup: Lineup }) => {
  const { formatMessage, locale } = useIntl();
  const nameOf = useBulletinName();
  const headlineOf = useHeadline();
  const navigate = useNavigate();
  const { tell, clear, outcome } = useOutcome();
  const [isAdding, setAdding] = useState(false);
  const [edited, setEdited] = useState<LineupStory | null>(null);
  const [removed, setRemoved] = useState<readonly LineupStory[] | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { view, stories, isBusy, isFailed } = lineup;
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.lineup.${id}` }, values);
  const title = view ? inOwnLanguage(view.title, locale) : null;

  const change = async (next: readonly Pick<LineupStory, 'documentId'>[], done: string) => {
    clear();
    setRemoved(null);
    const refused = await lineup.arrange(next);
    setRefusal(refused);
    if (refused === null) tell(done);
    return refused;
  };
  // What was saved in the frame, this page has not heard of.
  const closeForm = () => {
    setEdited(null);
    lineup.retry();
  };
  const remove = async (story: LineupStory) => {
    const before = stories;
    const rest = stories.filter((each) => each !== story);
    if ((await change(rest, say('removed', { headline: headlineOf(story) }))) === null) setRemoved(before);
  };

  return (
    <Page.Protect permissions={[{ action: 'plugin::newsletter.read', subject: null }]}>
      <Page.Title>{say('title')}</Page.Title>
      <Page.Main aria-busy={!view && !isFailed}>
        <Layouts.Header
          navigationAction={
            <Link
              tag={NavLink}
              to={`/content-manager/collection-types/${typeUid('bulletin')}/${documentId}`}
              startIcon={<ArrowLeft />}
            >
              {say('back')}
            </Link>
          }
          title={say('title')}
          subtitle={view ? nameOf({ number: view.number, title }) : ''}
          secondaryAction={view ? <StageBadge stage={view.stage} /> : null}
          primaryAction={
            view?.mayArrange ? (
              <Button startIcon={<Plus />} onClick={() => setAdding(true)}>
                {say('add')}
              </Button>
            ) : null
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {view?.locked ? (
              <WarningBox>
                <Typography textColor="neutral800">{view.locked}</Typography>
              </WarningBox>
            ) : null}
            {/* Always there, so that a screen reader notices when words come in. */}
            <div role="alert">
              {refusal ? (
                <Box background="danger100" borderColor="danger200" padding={4} hasRadius>
                  <Typography textColor="danger700">{refusal}</Typography>
                </Box>
              ) : null}
            </div>
            <Flex gap={3} alignItems="center" position="relative">
              {outcome}
              {removed ? (
                <Button variant="tertiary" size="S" onClick={() => change(removed, say('restored'))}>
                  {say('undo')}
                </Button>
              ) : null}
            </Flex>
            {view && stories.length === 0 ? (
              <Box background="neutral0" hasRadius shadow="filterShadow" padding={7}>
                <Typography textColor="neutral600">{say('empty')}</Typography>
              </Box>
            ) : null}
            <StoryList
              stories={stories}
              mayArrange={view?.mayArrange === true && !isBusy}
              onArrange={(next, moved) =>
                change(next, say('moved', { headline: headlineOf(moved), place: next.indexOf(moved) + 1 }))
              }
              onRemove={remove}
              onEdit={setEdited}
            />
            {isFailed ? <ReadingFailed retry={lineup.retry} /> : null}
          </Flex>
        </Layouts.Content>
      </Page.Main>
      <Modal.Root open={isAdding} onOpenChange={setAdding}>
        {isAdding ? (
          <AddStoryDialog
            bulletinId={documentId}
            mayWrite={view?.mayWrite === true}
            isBusy={isBusy}
            onNew={async (headline) => {
              const answer = await lineup.begin(headline);
              if ('refusal' in answer) return answer.refusal;
              setAdding(false);
              navigate(storyAddress(answer.made));
              return null;
            }}
            onExisting={async (story) => {
              const refused = await change([...stories, story], say('added', { headline: headlineOf(story) }));
              if (refused === null) setAdding(false);
              return refused;
            }}
          />
        ) : null}
      </Modal.Root>
      <Modal.Root open={edited !== null} onOpenChange={closeForm}>
        {edited ? <StoryDrawer story={edited} /> : null}
      </Modal.Root>
    </Page.Protect>
  );
};
