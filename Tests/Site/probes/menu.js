// Lines below the current item of the menu that are not as wide as its words.
[...document.querySelectorAll(".menu a[aria-current]")].flatMap(link => {
  const range = document.createRange()
  range.selectNodeContents(link)
  const words = range.getBoundingClientRect().width
  const drawn = getComputedStyle(link).boxShadow === "none" ? getComputedStyle(link, "::after").width : link.offsetWidth
  return Math.abs(parseFloat(drawn) - words) > 1 ? [`${link.textContent}: ${words} px of words, ${drawn} of line`] : []
})
