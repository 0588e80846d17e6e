// Marks the text that can be seen now; on paper, where one looks last, what was never seen.
// What has the attribute `hidden` waits for a script, what has the class `scripted` cannot do without.
(() => {
  window.seen ??= new Set()
  const unseen = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const element = text.parentElement
    if (!text.data.trim() || element.closest("script, style, template, [hidden], .scripted, svg title, svg desc")) continue
    const folded = element.closest("details:not([open])")
    if (folded && folded.querySelector("summary")) continue
    if (element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) seen.add(text)
    if (seen.has(text)) continue
    unseen.push(`“${text.data.trim().slice(0, 60)}” (${element.localName}.${element.className})`)
  }
  return matchMedia("print").matches ? unseen : []
})()
