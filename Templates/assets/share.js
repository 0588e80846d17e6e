// Copies the address and prints; without it, the buttons are not there.
(() => {
  const acts = document.querySelector(".acts")
  if (!acts) return
  const said = acts.querySelector("[role=status]")
  acts.hidden = false
  acts.addEventListener("click", async event => {
    const button = event.target.closest("button")
    if (button?.dataset.act === "print") print()
    if (button?.dataset.act !== "copy") return
    try {
      await navigator.clipboard.writeText(button.value)
      said.textContent = "Đã sao chép."
    } catch {
      // Browsers refuse it on pages without https.
      said.textContent = button.value
    }
  })
})()
