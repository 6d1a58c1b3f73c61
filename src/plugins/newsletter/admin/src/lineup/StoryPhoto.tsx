import { Flex } from '@strapi/design-system';
import { Images } from '@strapi/icons';
import { styled } from 'styled-components';
import type { LineupStory } from '../../../contracts/lineup/lineup';

/** The first photo of a story, small; the words beside it say what it shows, or that there is none. */
export const StoryPhoto = ({ photo }: Pick<LineupStory, 'photo'>) => (
  <Frame background="neutral100" hasRadius alignItems="center" justifyContent="center" aria-hidden>
    {photo ? <img src={addressOf(photo.url)} alt="" loading="lazy" /> : <Images fill="neutral400" />}
  </Frame>
);

const addressOf = (url: string): string =>
  url.startsWith('/') ? `${(window as { strapi?: { backendURL?: string } }).strapi?.backendURL ?? ''}${url}` : url;

const Frame = styled(Flex)`
  width: 9.6rem;
  height: 6.4rem;
  overflow: hidden;

  img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
`;
