// Brings in the pictures that wait until the reader scrolls to them.
Promise.all([...document.images].map(picture => {
  picture.loading = "eager"
  return picture.decode().catch(() => 0)
})).then(() => 0)
