// Whether each thing that can have the focus shows that it has it. To be run after a key was pressed.
(() => {
  const found = []
  for (const element of reachable()) {
    if (element.localName === "iframe") continue
    element.focus()
    const style = getComputedStyle(element)
    const width = parseFloat(style.outlineWidth)
    if (style.outlineStyle === "none" || width < 2) {
      found.push(`no ring of 2 px around ${named(element)}`)
    } else if (contrast(colour(style.outlineColor), background(element)) < 3) {
      found.push(`the ring ${style.outlineColor} does not stand out around ${named(element)}`)
    }
    const box = element.getClientRects()[0]
    if (!box || box.width < 2 || box.height < 2) {
      found.push(`cannot be seen with the focus: ${named(element)}`)
      continue
    }
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    if (!top || !element.contains(top) && !top.contains(element) && !element.labels?.length) {
      found.push(`${top ? "covered by " + named(top) : "outside the window"} with the focus: ${named(element)}`)
    }
  }
  document.activeElement.blur()
  return found

  function background(element) {
    for (let each = element.parentElement; each; each = each.parentElement) {
      const behind = colour(getComputedStyle(each).backgroundColor)
      if (behind[3] !== 0) return behind
    }
    return [255, 255, 255, 1]
  }

  // Any CSS colour as it is drawn, in red, green, blue and opacity.
  function colour(text) {
    const context = (window.palette ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true }))
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = text
    context.fillRect(0, 0, 1, 1)
    const [red, green, blue, opacity] = context.getImageData(0, 0, 1, 1).data
    return [red, green, blue, opacity / 255]
  }

  function contrast(one, other) {
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (high + 0.05) / (low + 0.05)
  }

  function luminance(parts) {
    const [red, green, blue] = parts.slice(0, 3).map(part => part / 255)
      .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
})()
