const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it may stand in HTML, also between quotation marks; nothing for `null`. */
const escaped = (text) => (text ?? '').replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

const WORDS = {
  el: { home: 'Ενημερωτικά δελτία', number: (number) => `Αρ. ${number}`, events: 'Εκδηλώσεις' },
  en: { home: 'Newsletters', number: (number) => `No. ${number}`, events: 'Events' },
};

const page = (locale, title, main) => `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>body { font: 1.125rem/1.6 Georgia, serif; max-width: 42rem; margin: auto; padding: 1rem } img { max-width: 100%; height: auto }</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;

/** The funding statement and the emblem: EU law wants them on every page that tells of a bulletin. */
const funding = (operation, origin) => {
  if (!operation) return '';
  const { emblem, fundingStatement } = operation;
  const image = emblem
    ? `<img src="${escaped(new URL(emblem.image.url, origin).href)}" alt="${escaped(emblem.alt)}" width="${emblem.displayWidth ?? 120}">`
    : '';
  return `<footer>${image}<p>${escaped(fundingStatement)}</p></footer>`;
};

/** The language of a text, where it is not the page's: `meta.fallbacks` names the place. */
const langOf = (fallbacks, path) => {
  const found = fallbacks.find((fallback) => fallback.path === path);
  return found ? ` lang="${found.locale}"` : '';
};

/** A bulletin's own page. */
export function bulletinPage({ locale, title, stories, operation, fallbacks }, origin) {
  const told = stories.map(({ headline, lead, body }, index) => {
    const lang = (field) => langOf(fallbacks, `stories.${index}.${field}`);
    return `<article>
<h2${lang('headline')}>${escaped(headline)}</h2>
<p${lang('lead')}><strong>${escaped(lead)}</strong></p>
<div${lang('body')}>${body?.html ?? ''}</div>
</article>`;
  });
  const heading = `<h1${langOf(fallbacks, 'title')}>${escaped(title)}</h1>`;
  return page(locale, title, `${heading}\n${told.join('\n')}\n${funding(operation, origin)}`);
}

/** The first page: every bulletin, and when what took place. */
export function homePage({ locale, bulletins, events }, origin) {
  const words = WORDS[locale];
  const lines = bulletins.map(
    ({ number, title }) => `<li><a href="${number}.html">${words.number(number)}: ${escaped(title)}</a></li>`,
  );
  const days = events.map(
    ({ title, place, startDate }) =>
      `<li><time datetime="${escaped(startDate)}">${escaped(startDate)}</time> ${escaped(title)}, ${escaped(place)}</li>`,
  );
  const main = `<h1>${words.home}</h1>\n<ul>\n${lines.join('\n')}\n</ul>\n<h2>${words.events}</h2>\n<ul>\n${days.join('\n')}\n</ul>`;
  return page(locale, words.home, `${main}\n${funding(bulletins[0]?.operation, origin)}`);
}
