// Lines of text that lie on each other, as seen now. A line is the middle of its box, where the letters are.
(() => {
  const lines = []
  const range = document.createRange()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode
    const element = text.parentElement
    if (!text.data.trim() || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const window = clipping(element)
    if (!window) continue
    const half = parseFloat(getComputedStyle(element).fontSize) * 0.36
    range.selectNodeContents(text)
    for (const box of range.getClientRects()) {
      const middle = (box.top + box.bottom) / 2
      const line = {
        left: Math.max(box.left + 1, window.left), right: Math.min(box.right - 1, window.right),
        top: Math.max(middle - half, window.top), bottom: Math.min(middle + half, window.bottom), text,
      }
      if (line.right > line.left && line.bottom > line.top) lines.push(line)
    }
  }
  lines.sort((a, b) => a.top - b.top)
  const found = []
  lines.forEach((line, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < line.bottom - 1; next++) {
      const other = lines[next]
      if (Math.min(line.right, other.right) - Math.max(line.left, other.left) > 1) {
        found.push(`${shown(line)} lies on ${shown(other)}`)
      }
    }
  })
  return found

  // What its ancestors leave to be seen of an element; nothing of what is there for screen readers only.
  function clipping(element) {
    const seen = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each)
      if (style.clipPath !== "none") return null
      if (style.overflow === "visible") continue
      const box = each.getBoundingClientRect()
      seen.left = Math.max(seen.left, box.left)
      seen.right = Math.min(seen.right, box.right)
      seen.top = Math.max(seen.top, box.top)
      seen.bottom = Math.min(seen.bottom, box.bottom)
    }
    return seen
  }

  function shown(line) {
    const element = line.text.parentElement
    return `“${line.text.data.trim().slice(0, 40)}” (${element.localName}.${element.className})`
  }
})()
