import { Badge, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { LineupStory } from '../../../contracts/lineup/lineup';
import type { TextState } from '../../../domain/bulletin/text-state';
import { LOCALES } from '../../../domain/locale';
import { inOwnLanguage } from '../in-own-language';
import { useFormatDate } from '../use-format-date';
import { useHeadline } from './use-headline';

/** Text and background of the badge of a language's state. */
const COLOURS: Record<TextState, readonly [text: string, background: string]> = {
  whole: ['success700', 'success100'],
  partly: ['neutral800', 'warning100'],
  none: ['neutral700', 'neutral150'],
};

/** A story in words: headline in both languages, event with its day, photos, texts and findings. */
export const StoryFacts = ({ story }: { story: LineupStory }) => {
  const { formatMessage, locale } = useIntl();
  const formatDate = useFormatDate();
  const headline = useHeadline()(story);
  const say = (id: string, values?: Record<string, string | number>) =>
    formatMessage({ id: `newsletter.admin.lineup.${id}` }, values);
  const { event, findings, written, photos, noEventReason } = story;
  const title = event && inOwnLanguage(event.title, locale);
  const day = event?.startDate
    ? formatDate(event.startDate, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    : say('no-date');
  const about = event
    ? `${title || say('event-nameless')} · ${day}`
    : say(noEventReason ? 'event-not-needed' : 'no-event');
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag="h2" variant="omega" fontWeight="bold" lang={story.headline.el ? 'el' : 'en'}>
        {headline}
      </Typography>
      {story.headline.el && story.headline.en ? (
        <Typography tag="p" variant="pi" textColor="neutral700" lang="en">
          {story.headline.en}
        </Typography>
      ) : null}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {about}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        {LOCALES.map((language) => {
          const [textColor, backgroundColor] = COLOURS[written[language]];
          return (
            <Badge key={language} textColor={textColor} backgroundColor={backgroundColor}>
              {say(`written-${language}-${written[language]}`)}
            </Badge>
          );
        })}
        <Typography variant="pi" textColor="neutral600">
          {say('photos', { count: photos })}
        </Typography>
        {findings.errors > 0 ? (
          <Typography variant="pi" textColor="danger700">
            {say('errors', { count: findings.errors })}
          </Typography>
        ) : null}
        {findings.warnings > 0 ? (
          <Typography variant="pi" textColor="neutral800">
            {say('warnings', { count: findings.warnings })}
          </Typography>
        ) : null}
      </Flex>
    </Flex>
  );
};
