// Stamps that reach out of the window or of what they stand in, or are broken into more than two lines.
(() => {
  const found = []
  for (const stamp of document.querySelectorAll(".status")) {
    if (!stamp.checkVisibility()) continue
    const box = stamp.getBoundingClientRect()
    const around = stamp.parentElement.closest("td, th, li, div, section, p").getBoundingClientRect()
    const lines = Math.round((box.height - 8) / parseFloat(getComputedStyle(stamp).lineHeight))
    const about = `“${stamp.textContent.trim()}” after “${stamp.parentElement.textContent.trim().slice(0, 40)}”`
    if (box.right > Math.min(around.right, document.documentElement.clientWidth) + 0.5) found.push(`${about} reaches out`)
    if (lines > 1) found.push(`${about} has ${lines} lines`)
  }
  return found
})()
