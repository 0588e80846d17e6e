// What axe-core finds: the rule, what it asks, and the first elements that break it.
(async options => {
  const { violations } = await axe.run(options)
  return violations.map(({ id, help, nodes }) => {
    const more = nodes.length > 3 ? [`… in ${nodes.length} places`] : []
    return [`${id}: ${help}`, ...nodes.slice(0, 3).flatMap(shown), ...more].join("\n        ")
  })

  function shown(node) {
    const reasons = node.failureSummary.split("\n").slice(1, 3).map(line => line.trim())
    return [node.html.slice(0, 160), `  ${reasons.join("; ")}`]
  }
})
