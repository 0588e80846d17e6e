// How far things moved after they were first drawn, and what moved.
new Promise(done => {
  const found = []
  new PerformanceObserver(list => {
    for (const shift of list.getEntries()) {
      const what = shift.sources.map(each => each.node).map(node => node?.localName ? `${node.localName}.${node.className}` : node?.parentElement?.localName ?? "what is gone")
      found.push(`a shift of ${shift.value.toFixed(4)}: ${[...new Set(what)].join(", ")}`)
    }
  }).observe({ type: "layout-shift", buffered: true })
  setTimeout(() => done(found), 150)
})
