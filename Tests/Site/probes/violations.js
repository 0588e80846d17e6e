// What axe-core finds: the rule, what it asks, and the first elements that break it.
// Most rules ask of the document, and of which parts of it axe holds for seen, for read out and for focusable. While
// that stays as it was in an earlier view of the page, so does what they find. SHAPE are the others: those that ask of
// colours, sizes and places.
async media => {
  const SHAPE = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "skip-link", "bypass",
    "th-has-data-cells", "target-size"]
  const known = (window.violationsOf ??= new Map())
  const state = read()
  if (!known.has(state)) {
    const without = Object.fromEntries(SHAPE.map(rule => [rule, { enabled: false }]))
    known.set(state, await run({ rules: without }))
  }
  // Beyond axe's default: links and buttons big enough to hit (WCAG 2.2, 2.5.8), but not on paper.
  const rules = media === "screen" ? SHAPE : SHAPE.filter(rule => rule !== "target-size")
  return [...known.get(state), ...await run({ runOnly: { type: "rule", values: rules }, preload: false })]

  function read() {
    axe.setup(document)
    const { isVisibleOnScreen, isVisibleToScreenReaders, isOffscreen, isFocusable } = axe.commons.dom
    const parts = [...document.querySelectorAll("*")].map(each =>
      [isVisibleOnScreen, isVisibleToScreenReaders, isOffscreen, isFocusable].map(is => is(each) ? 1 : 0).join(""))
    axe.teardown()
    return document.documentElement.outerHTML + parts.join(" ")
  }

  async function run(options) {
    const { violations } = await axe.run({ resultTypes: ["violations"], ...options })
    return violations.map(({ id, help, nodes }) => {
      const more = nodes.length > 3 ? [`… in ${nodes.length} places`] : []
      return [`${id}: ${help}`, ...nodes.slice(0, 3).flatMap(shown), ...more].join("\n        ")
    })
  }

  function shown(node) {
    const reasons = node.failureSummary.split("\n").slice(1, 3).map(line => line.trim())
    return [node.html.slice(0, 160), `  ${reasons.join("; ")}`]
  }
}
