// Filters the honour board in place; without it, each link leads to a page.
(() => {
  const table = document.querySelector(".honours")
  const status = document.getElementById("ket_qua_loc")
  if (!table || !status) return

  const show = () => {
    const wanted = new URLSearchParams(location.search)
    const [year, award, place] = ["nam", "danh-hieu", "noi"].map(name => wanted.get(name))
    let count = 0
    for (const body of table.tBodies) {
      body.hidden = true
      for (const row of body.querySelectorAll("[data-award]")) {
        const details = row.nextElementSibling
        let some = false
        for (const item of details.querySelectorAll("li")) {
          item.hidden = place && item.dataset.place?.split(" ").includes(place) === false
          some ||= !item.hidden
        }
        const fits = some && (!year || body.dataset.year === year) && (!award || row.dataset.award === award)
        row.hidden = details.hidden = !fits
        if (fits) body.hidden = !++count
      }
    }
    // Counts are of whole boards, words of the place.
    table.classList.toggle("by-place", !!place)
    for (const link of document.querySelectorAll("[data-filter]")) {
      const { filter, value } = link.dataset
      link.ariaCurrent = (wanted.get(filter) ?? "") === value ? "true" : null
    }
    status.textContent = year || award || place ? `Còn ${count} bảng.` : ""
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("[data-filter]")
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    const { filter, value } = link.dataset
    const url = new URL(location)
    // What is chosen already is let go.
    if (value && url.searchParams.get(filter) !== value) url.searchParams.set(filter, value)
    else url.searchParams.delete(filter)
    history.pushState(null, "", url)
    show()
  })
  addEventListener("popstate", show)
  if (location.search) show()
})()
