// What does nothing without scripts, and what waits for them.
(() => {
  const found = []
  const all = selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility())
  const add = (what, elements) => elements.forEach(each => found.push(`${what}: ${each.outerHTML.slice(0, 120)}`))
  add("a button that no form sends", all("button, input[type=button]").filter(each => each.type !== "submit" || !each.form))
  add("a form without an address", all("form").filter(each => !each.getAttribute("action")))
  add("a link that leads nowhere", all("a[href]").filter(each => ["", "#"].includes(each.getAttribute("href")) || each.protocol === "javascript:"))
  add("a link without an address", all("a:not([href])"))
  add("what runs on a click only", all("[onclick]"))
  add("an apology", [...document.querySelectorAll("noscript")].filter(each => each.closest("body") && each.textContent.trim()))
  add("text that waits for a script", [...document.querySelectorAll("[hidden]")].filter(each => each.textContent.trim().length > 80))
  add("a picture that did not come", all("img").filter(each => each.loading !== "lazy" && !(each.complete && each.naturalWidth)))
  const title = document.querySelector("h1")
  if (!title?.checkVisibility() || !title.textContent.trim()) found.push("no headline")
  return found
})()
