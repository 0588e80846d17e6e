// Paragraphs of quotes, list items and footnotes without a distance, and boxes of tasks that stand apart from their text.
(() => {
  const found = []
  for (const next of document.querySelectorAll(".prose :is(blockquote, li) > p + p")) {
    const previous = next.previousElementSibling
    const gap = next.getBoundingClientRect().top - previous.getBoundingClientRect().bottom
    if (gap < parseFloat(getComputedStyle(next).fontSize) * 0.4) {
      found.push(`“${shown(previous)}” and “${shown(next)}” are ${gap.toFixed(1)} px apart`)
    }
  }
  for (const item of document.querySelectorAll(".prose li.task")) {
    const box = item.querySelector("input").getBoundingClientRect()
    const text = firstLine(item)
    if (text.top > box.bottom || box.top > text.bottom) found.push(`the box of “${shown(item)}” has a line of its own`)
    if (item.parentElement.localName === "ol" && getComputedStyle(item).listStyleType === "none") {
      found.push(`“${shown(item)}” has lost its number`)
    }
  }
  return found

  function firstLine(item) {
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT)
    while (walker.nextNode() && !walker.currentNode.data.trim());
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    return range.getClientRects()[0]
  }

  function shown(element) {
    return element.textContent.trim().slice(0, 30)
  }
})()
