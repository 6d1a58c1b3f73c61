/** The beginning of a text, of `most` characters at most, cut between words and marked with «…» where it is cut. */
export function excerpt(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const room = characters.slice(0, most - 1).join('');
  const space = room.lastIndexOf(' ');
  // A text without spaces is cut where the room ends.
  const words = (space > room.length / 2 ? room.slice(0, space) : room).replace(/[\s.,:;·–—-]+$/u, '');
  return `${words}…`;
}
