import type { Speaker } from '../../bulletin/bulletin';
import { projectOrganisation } from './organisation';
import { projectPhoto } from './photo';
import type { View } from './view';

/** A speaker; `fullName` is given and family name, without the honorific. */
export function projectSpeaker(speaker: Speaker, view: View) {
  const { locale } = view;
  const [givenName, familyName] = [speaker.givenName[locale], speaker.familyName[locale]];
  return {
    documentId: speaker.documentId,
    honorific: speaker.honorific[locale],
    givenName,
    familyName,
    fullName: [givenName, familyName].filter((name) => name !== null).join(' '),
    position: speaker.position[locale],
    affiliation: speaker.affiliation && projectOrganisation(speaker.affiliation, view),
    portrait: speaker.portrait && projectPhoto(speaker.portrait, locale),
  };
}
