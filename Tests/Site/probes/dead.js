// What does nothing without scripts, and what waits for them.
(() => {
  const found = []
  const all = selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility())
  const add = (what, elements) => elements.forEach(each => found.push(`${what}: ${each.outerHTML.slice(0, 120)}`))
  const sends = each => each.type === "submit" && each.form
  const nowhere = each => ["", "#"].includes(each.getAttribute("href")) || each.protocol === "javascript:"
  const missing = each => each.loading !== "lazy" && !(each.complete && each.naturalWidth)
  add("a button that no form sends", all("button, input[type=button]").filter(each => !sends(each)))
  add("a form without an address", all("form").filter(each => !each.getAttribute("action")))
  add("a link that leads nowhere", all("a[href]").filter(nowhere))
  add("a link without an address", all("a:not([href])"))
  add("what runs on a click only", all("[onclick]"))
  // A part that cannot work (`scripted`) is not there, and an apology stands in its place.
  const scripted = all(".scripted")
  const apologies = [...document.querySelectorAll("body noscript")].filter(each => each.textContent.trim())
  add("a part that needs scripts", scripted)
  const parts = document.querySelectorAll(".scripted").length
  if (parts < apologies.length) add("an apology", apologies)
  if (parts > apologies.length) found.push("no word about a part that needs scripts")
  const hidden = [...document.querySelectorAll("[hidden]")]
  add("text that waits for a script", hidden.filter(each => each.textContent.trim().length > 80))
  add("a picture that did not come", all("img").filter(missing))
  const title = document.querySelector("h1")
  if (!title?.checkVisibility() || !title.textContent.trim()) found.push("no headline")
  return found
})()
