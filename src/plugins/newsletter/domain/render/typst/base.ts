/**
 * What every part of the template is set in: measures, colours, and how lines and pictures are set. Whatever people wrote
 * comes in as data and stays a string, so that nothing in it is ever read as Typst.
 */
export const BASE = `
#let book = json("/bulletin.json")

#let measure-width = 174mm
#let gutter = 6mm
#let serif = ("Noto Serif", "Noto Sans")
#let sans = ("Noto Sans",)
#let blue = rgb("#003399")
#let ink = rgb("#1b1b1f")
#let red = rgb("#8a1538")
#let grey = rgb("#54565c")
#let tint = rgb("#eef2fa")
#let hairline = 0.5pt + rgb("#b9c3dc")

// A line, whose runs in the other language carry it.
#let prose(it) = if type(it) == array {
  it.map(run => if "lang" in run { text(lang: run.lang, run.text) } else [#run.text]).join()
} else if it != none [#it]

#let way(url, body) = if url == none { body } else { link(url, text(fill: blue, body)) }

// A picture without words for it only decorates.
#let picture(it, alt, ..size) = if alt == "" {
  pdf.artifact(image(it.file, ..size))
} else {
  image(it.file, alt: alt, ..size)
}

// As large as a box allows.
#let fitted(it, alt, width, height) = {
  let scale = calc.min(width / it.width, height / it.height)
  picture(it, alt, width: it.width * scale, height: it.height * scale)
}

#let small(size: 8.5pt, fill: grey, ..more, body) = {
  set par(justify: false)
  par(text(font: sans, size: size, fill: fill, hyphenate: false, ..more, body))
}

// What surrounds a text: without serifs, and ragged.
#let aside(body) = {
  set text(font: sans, size: 8.5pt, hyphenate: false)
  set par(justify: false, leading: 0.55em, spacing: 0.75em)
  show heading.where(level: 2): set text(font: sans, size: 11pt)
  body
}

// Kept on one page, unless it would take most of it.
#let whole(body) = layout(size => block(
  width: 100%,
  breakable: measure(width: size.width, body).height > 160mm,
  body,
))

#let card-look = (fill: tint, inset: (x: 4mm, y: 3.5mm), stroke: (left: 1.5pt + blue))

#let card(body) = block(width: 100%, whole(block(width: 100%, ..card-look, aside(body))))

// Headings of what surrounds the stories are no places to go to.
#let card-heading(level, words) = heading(level: level, outlined: false, bookmarked: false, words)

#let term(words) = text(size: 7.5pt, weight: 600, fill: blue, words)

#let fact(term-words, body) = block(width: 100%, breakable: false, spacing: 2.5mm, par({
  term(term-words)
  linebreak()
  body
}))
`;
