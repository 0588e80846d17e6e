// Values in charts that a line of the grid runs through.
(() => {
  const canvas = document.createElement("canvas").getContext("2d")
  const found = []
  for (const plot of document.querySelectorAll("svg.plot")) {
    const lines = [...plot.querySelectorAll("line.grid, line.zero")].map(line => line.getBoundingClientRect())
    for (const text of plot.querySelectorAll("text[text-anchor=middle]")) {
      if (!text.checkVisibility() || !text.getClientRects().length) continue
      const style = getComputedStyle(text)
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const ink = canvas.measureText(text.textContent)
      const baseline = text.getCTM().f + text.y.baseVal[0].value + plot.getBoundingClientRect().top - plot.getCTM().f
      const box = text.getBoundingClientRect()
      const crossing = lines.find(line => line.top < baseline + ink.actualBoundingBoxDescent - 0.5
        && line.bottom > baseline - ink.actualBoundingBoxAscent + 0.5 && line.left < box.right && line.right > box.left)
      if (crossing) found.push(`a line runs through “${text.textContent}” of “${plot.querySelector("title")?.textContent}”`)
    }
  }
  return found
})()
