// Styles in which the marks of one line touch those of the next: “ỄỔẪ” below “gựợậ”, in each of the fonts.
// A browser sets lines on whole pixels, and ink that covers a part of a pixel covers it.
fonts => {
  const canvas = document.createElement("canvas").getContext("2d")
  const styles = new Map()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!walker.currentNode.data.trim() || element.closest("svg, sup, noscript, script, style, .hidden")) continue
    const { fontStyle, fontWeight, fontSize, lineHeight } = getComputedStyle(element)
    const line = Math.max(pixels(lineHeight), pixels(getComputedStyle(block(element)).lineHeight))
    const key = [fontStyle, fontWeight, fontSize, line].join(" ")
    if (!styles.has(key)) styles.set(key, { element, font: `${fontStyle} ${fontWeight} ${fontSize}`, line })
  }
  const found = []
  for (const { element, font, line } of styles.values()) {
    for (const family of fonts) {
      canvas.font = `${font} "${family}"`
      const above = Math.ceil(canvas.measureText("ỄỔẪ").actualBoundingBoxAscent)
      const below = Math.ceil(canvas.measureText("gựợậ").actualBoundingBoxDescent)
      // Without a number, or a line box that is lower than its ink.
      if (above + below <= Math.floor(line)) continue
      const name = `${element.localName}.${element.className || "–"} in ${block(element).localName}`
      found.push(`${name} (${font} ${family}): ${above + below} px of ink in lines of ${line} px`)
    }
  }
  return found

  function block(element) {
    while (getComputedStyle(element).display.startsWith("inline")) element = element.parentElement
    return element
  }

  function pixels(length) {
    return parseFloat(length) || 0
  }
}
