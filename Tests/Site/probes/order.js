// Where the Tab key did not come, and where it went back. After reachable.js, and once round the page.
(() => {
  const round = visited.indexOf(visited[0], 1)
  const order = round < 0 ? visited : visited.slice(0, round)
  const before = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING
  const missed = reachable().filter(each => !order.includes(each))
  const back = order.filter((each, at) => at && before(order[at - 1], each))
  return [...missed.map(each => `not reached: ${named(each)}`), ...back.map(each => `out of order: ${named(each)}`)]
})()
