// Whether the focus is now in the content, after it, or nowhere, but not before it.
(() => {
  const main = document.querySelector("main")
  const now = document.activeElement
  if (now === document.body || !(main.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING)) return []
  return [`the link after it leads back to ${named(now)}`]
})()
