// Remembers what the focus visits, and defines `reachable()`: all that the Tab key must come to, in order.
(() => {
  window.visited = []
  document.addEventListener("focusin", event => visited.push(event.target))
  window.reachable = () => {
    const groups = new Set()
    const controls = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]"
    return [...document.querySelectorAll(`${controls}, audio[controls], video[controls]`)]
      .filter(each => each.tabIndex >= 0 && !each.disabled && each.type !== "hidden")
      .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.closest("[inert]"))
      // The Tab key comes to a group of radio buttons once.
      .filter(each => each.type !== "radio" || !groups.has(each.name) && groups.add(each.name))
  }
  window.named = element => {
    const name = element.textContent.trim() || element.getAttribute("aria-label") || element.name || ""
    return `${element.localName} “${name.slice(0, 50)}” ${element.getAttribute("href") ?? ""}`
  }
  return 0
})()
