// Lines of text with more characters than `most`, as they are broken now.
most => {
  const blocks = new Map()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const element = text.parentElement
    if (!text.data.trim() || element.closest("svg, script, style, .hidden") || !element.checkVisibility()) continue
    const of = block(element)
    blocks.set(of, [...(blocks.get(of) ?? []), text])
  }
  const found = []
  const range = document.createRange()
  for (const [element, texts] of blocks) {
    if (texts.reduce((sum, text) => sum + text.length, 0) <= most) continue
    for (const line of lines(texts)) {
      if (line.length <= most) continue
      found.push(`${element.localName}.${element.className || "–"}: ${line.length} characters: “${line.slice(0, 60)}…”`)
      break
    }
  }
  return found

  // Words go on in a line as long as each begins at the right of the one before.
  function lines(texts) {
    const lines = []
    let right = Infinity
    let bottom = -Infinity
    for (const text of texts) {
      for (const word of text.data.matchAll(/\S+/g)) {
        range.setStart(text, word.index)
        range.setEnd(text, word.index + word[0].length)
        const boxes = range.getClientRects()
        if (!boxes.length) continue
        const first = boxes[0]
        const follows = first.left >= right - 1 && first.top < bottom
        if (!follows) lines.push(word[0])
        // Of a word that is itself broken, the end begins the next line.
        else if (boxes.length > 1) lines.push(word[0].slice(-Math.ceil(word[0].length / 2)))
        else lines.push(`${lines.pop()} ${word[0]}`)
        const last = boxes[boxes.length - 1]
        right = last.right
        bottom = last.bottom
      }
    }
    return lines
  }

  function block(element) {
    while (getComputedStyle(element).display === "inline") element = element.parentElement
    return element
  }
}
