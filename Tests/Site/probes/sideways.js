// What makes the page scroll sideways: the elements that reach out of the window, outermost first.
(() => {
  const width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth <= width) return []
  const found = []
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect()
    if (box.right <= width + 0.5 && box.left >= -0.5 || !box.width || scrollsInside(element.parentElement)) continue
    const name = `${element.localName}.${element.className || "–"}`
    const text = element.textContent.trim().slice(0, 40)
    found.push(`${name} reaches to ${Math.round(box.right)} of ${width} px: “${text}”`)
  }
  if (found.length) return found.slice(0, 4)
  return [`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width} px`]

  function scrollsInside(element) {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      if (getComputedStyle(each).overflowX !== "visible") return true
    }
    return false
  }
})()
