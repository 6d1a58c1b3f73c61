/** How rich text is set; its data is made by `richText`. */
export const RICH_TEXT = `
// Typst takes code for English, whatever stands in it.
#let code(words, lang, ..more) = {
  show raw: set text(lang: lang)
  raw(words, ..more)
}

#let inline(nodes) = nodes.map(node => {
  if "break" in node {
    linebreak()
  } else if "url" in node {
    link(node.url, text(fill: blue, inline(node.children)))
  } else {
    let marks = node.at("marks", default: ())
    let body = if "code" in marks { code(node.text, node.lang) } else [#node.text]
    if "bold" in marks { body = strong(body) }
    if "italic" in marks { body = emph(body) }
    if "underline" in marks { body = underline(body) }
    if "strikethrough" in marks { body = strike(body) }
    if "lang" in node { text(lang: node.lang, body) } else { body }
  }
}).join()

#let list-of(it) = {
  let items = it.items.map(item => {
    inline(item.children)
    item.lists.map(list-of).join()
  })
  if it.ordered { enum(..items) } else { list(..items) }
}

#let picture-in-text(it) = {
  if it.picture == none {
    if it.alt != "" { block(width: 100%, fill: tint, inset: 3mm, small(it.alt)) }
  } else {
    block(layout(size => fitted(it.picture, it.alt, size.width, 90mm)))
  }
}

#let block-of(it) = {
  if it.type == "paragraph" { par(inline(it.children)) }
  else if it.type == "heading" { heading(level: it.level, outlined: false, bookmarked: true, inline(it.children)) }
  else if it.type == "quote" { quote(block: true, inline(it.children)) }
  else if it.type == "code" { block(width: 100%, fill: tint, inset: 2.5mm, code(it.text, it.lang, block: true)) }
  else if it.type == "image" { picture-in-text(it) }
  else { list-of(it) }
}

#let rich-text(blocks) = blocks.map(block-of).join()

// The height of the tallest thing that cannot be divided between columns.
#let tallest(blocks, width) = calc.max(0pt, ..blocks.filter(it => it.type == "image" and it.picture != none).map(it =>
  calc.min(90mm, width * it.picture.height / it.picture.width)
))

// Moves on where less than so much of the page is left: a line at the foot of each column is no beginning.
#let room-for(height) = {
  block(width: 100%, height: height, breakable: false, spacing: 0pt)
  v(-height)
}

// Two columns of the same length, over as many pages as it takes.
#let in-columns(blocks) = layout(size => {
  let body = rich-text(blocks)
  let width = (size.width - gutter) / 2
  let height = measure(width: width, body).height
  let pages = calc.ceil(height / 2 / size.height)
  let slack = 16pt * pages + tallest(blocks, width)
  block(width: 100%, height: height / 2 + slack, breakable: true, columns(2, gutter: gutter, body))
})
`;
