/** The value that `share` of the sorted numbers do not exceed. */
export const quantile = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Sums numbers up as `{ median, least, most }`. */
export const spread = (numbers) => ({
  median: median(numbers),
  least: Math.min(...numbers),
  most: Math.max(...numbers),
});

/**
 * One line for each question and number of connections: `rate` and `p99` of each server (medians over the rounds), and
 * the ratios of Deltio's rate to the others', made within each round and then summed up as median, least and most.
 */
export const summarise = (samples, questions, connections) =>
  questions.flatMap(({ id, title, strapi }) =>
    connections.map((count) => {
      const of = (server, question) =>
        samples.filter((s) => s.server === server && s.id === question && s.connections === count);
      const servers = { deltio: of('deltio', id), plain: of('plain', id), strapi: of('strapi', strapi) };
      const middle = (field) =>
        Object.fromEntries(Object.entries(servers).map(([name, all]) => [name, median(all.map((s) => s[field]))]));
      const against = (others) => spread(servers.deltio.map(({ rate }, index) => rate / others[index].rate));
      return {
        title,
        connections: count,
        rate: middle('rate'),
        p99: middle('p99'),
        toPlain: against(servers.plain),
        toStrapi: against(servers.strapi),
      };
    }),
  );
