// How far things moved after they were first drawn, and what moved.
new Promise(done => {
  const found = []
  new PerformanceObserver(list => {
    for (const shift of list.getEntries()) {
      const what = shift.sources.map(({ node }) => node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)
        .map(element => element ? `${element.localName}.${element.className}` : "what is gone")
      found.push(`a shift of ${shift.value.toFixed(4)}: ${[...new Set(what)].join(", ")}`)
    }
  }).observe({ type: "layout-shift", buffered: true })
  // What came last is drawn with the next frame, and told of after the one that follows it.
  const frames = left => left ? requestAnimationFrame(() => setTimeout(() => frames(left - 1))) : done(found)
  frames(3)
})
