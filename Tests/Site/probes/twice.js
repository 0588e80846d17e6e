// What the Tab key leaves out, and is not there once more for it.
[...document.querySelectorAll("a[href][tabindex='-1']")]
  .filter(each => ![...document.links].some(other => other.href === each.href && other.tabIndex >= 0))
  .map(each => each.outerHTML.slice(0, 120))
