// What makes the page scroll sideways: the elements that reach out of the window, outermost first.
(() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const found = []
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect()
    if (box.right <= width + 0.5 && box.left >= -0.5 || !box.width || scrollsInside(element.parentElement)) continue
    found.push(`${element.localName}.${element.className || "–"} reaches to ${Math.round(box.right)} of ${width} px: “${element.textContent.trim().slice(0, 40)}”`)
  }
  return found.length ? found.slice(0, 4) : [`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`]

  function scrollsInside(element) {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (getComputedStyle(each).overflowX !== "visible") return true
    }
    return false
  }
})()
