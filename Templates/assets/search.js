// Searches in the browser, and loads only the parts of the index that it needs.
const [form, status, list, more, model] = ["tim", "ket_qua", "danh_sach", "them", "mau_ket_qua"]
  .map(id => document.getElementById(id))
const field = form.elements.q

// Words, as Sources/Vietnamese/SearchWord.swift makes them.
const wordsOf = text => {
  const folded = text.normalize("NFD").toLowerCase().replace(/['\u2018-\u201b\u02bc]/g, "").replace(/[ðɖ]/g, "đ")
  return (folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(word => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/g
    const letters = word.replace(tone, "")
    const plain = letters.replace(/\p{M}/gu, "").replace(/đ/g, "d").slice(0, 40)
    return { plain, letters, tones: (word.match(tone) ?? []).join("") }
  }).filter(word => word.plain).slice(0, 12)
}

// Files: see Sources/Pages/Search.
const loaded = {}
const load = (name, version = "") => loaded[name] ??= (async () => {
  try {
    const url = new URL(name + ".json?" + version, form.action)
    const answer = await fetch(url, { cache: version ? "default" : "no-cache" })
    if (!answer.ok) throw Error(answer.status)
    return await answer.json()
  } catch (fault) {
    delete loaded[name]
    throw fault
  }
})()

// The terms from `first` to `last`, and some more.
const terms = async (index, first, last = first) => {
  const names = []
  index.parts.forEach((part, number) => {
    if (part <= first) names.length = 0
    if (part <= last || !number) names.push("tu/" + number)
  })
  return (await Promise.all(names.map(name => load(name, index.version)))).flat()
}

const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
const each = (entries, act) => {
  let place = 0
  let entry = 0
  if (entries[0] === ".") {
    while (++place < entries.length) {
      for (let bit = 0; bit < 6; bit++, entry++) if (signs.indexOf(entries[place]) >> bit & 1) act(entry)
    }
  }
  const number = () => {
    const group = signs.indexOf(entries[place++])
    return group & 31 | (group & 32 && place < entries.length && number() << 5)
  }
  while (place < entries.length) {
    const step = number()
    entry += step >> 1
    for (let count = step & 1 && number(); count >= 0; count--) act(entry++)
  }
}

// How well each entry fits a word: marks outweigh all else, then titles count.
const scores = async (index, word, isBegun, isMarked) => {
  const common = isBegun && index.beginnings.includes(word.plain) && word.plain + "*"
  const found = await Promise.all([
    terms(index, word.plain, isBegun && !common ? word.plain + "\uffff" : word.plain),
    common ? terms(index, common) : [],
  ])
  const result = new Uint8Array(index.entries)
  for (const [key, ...spellings] of found.flat()) {
    const isWhole = key === word.plain
    const isMore = common ? key === common : isBegun && key.startsWith(word.plain) && !key.endsWith("*")
    if (!isWhole && !isMore) continue
    for (const [spelling, titles, others] of spellings) {
      const isExact = isMarked && (isWhole ? spelling === word.letters + word.tones
        : spelling.startsWith(word.letters) && spelling.endsWith(word.tones))
      const enter = score => entry => { result[entry] = Math.max(result[entry], score + (isExact ? 32 : 0)) }
      each(titles, enter(isWhole ? 12 : 8))
      each(others, enter(isWhole ? 3 : 2))
    }
  }
  return result
}

// The entries that fit all words, best first.
const search = async text => {
  const words = wordsOf(text)
  const index = words.length ? await load("chi-muc") : { entries: 0 }
  const isMarked = words.some(word => word.tones || word.letters !== word.plain)
  const last = /[\p{L}\p{N}\p{M}]$/u.test(text) && words.at(-1)
  const fits = await Promise.all(words.map(word => scores(index, word, word === last, isMarked)))
  const byScore = []
  for (let entry = 0; entry < index.entries; entry++) {
    const parts = fits.map(score => score[entry])
    if (!parts.includes(0)) (byScore[parts.reduce((sum, part) => sum + part)] ??= []).push(entry)
  }
  return { index, entries: byScore.reverse().flat(), isEmpty: !words.length }
}

let found, isSettled, pause
let latest = 0

const items = ({ index, entries }, from) => Promise.all(entries.slice(from, from + 10).map(async entry => {
  const block = await load("muc/" + Math.floor(entry / index.block), index.version)
  const record = block[entry % index.block]
  const item = model.content.firstElementChild.cloneNode(true)
  for (const [number, place] of [".kind", "a", ".detail", ".excerpt"].entries()) {
    item.querySelector(place).textContent = record[number]
  }
  item.querySelector("a").href = new URL("../" + record[4], form.action)
  return item
}))

const show = async () => {
  const number = ++latest
  const { some, none, failed } = status.dataset
  let [says, first, count] = [failed, [], 0]
  list.ariaBusy = true
  try {
    const result = await search(field.value)
    first = await items(result, 0)
    count = result.entries.length
    says = count ? some.replace("#", count.toLocaleString("vi")) : result.isEmpty ? "" : none
    if (number === latest) found = result
  } catch {}
  if (number !== latest) return
  list.replaceChildren(...first)
  more.hidden = count <= 10
  list.ariaBusy = false
  status.textContent = says
}

// Typing changes the address; what was sent or opened stays behind it.
const asked = () => new URLSearchParams(location.search).get("q") ?? ""

const look = () => {
  clearTimeout(pause)
  if (field.value !== asked()) {
    const query = field.value && "?" + new URLSearchParams({ q: field.value })
    history[isSettled ? "pushState" : "replaceState"](null, "", location.pathname + query)
    isSettled = false
  }
  return show()
}
const lookSoon = () => {
  clearTimeout(pause)
  pause = setTimeout(look, 150)
}
const goBack = () => {
  field.value = asked()
  isSettled = true
  look()
}

field.oninput = lookSoon
form.onsubmit = event => {
  event.preventDefault()
  look()
  isSettled = true
}
onpopstate = goBack
more.onclick = async () => {
  const last = list.lastElementChild
  try {
    const next = await items(found, list.childElementCount)
    if (last !== list.lastElementChild) return
    list.append(...next)
    more.hidden = list.childElementCount === found.entries.length
    next[0].querySelector("a").focus()
  } catch {
    status.textContent = status.dataset.failed
  }
}

// Down and up lead through the results, Escape back to the field.
document.addEventListener("keydown", event => {
  if (event.isComposing || ["alt", "ctrl", "meta", "shift"].some(key => event[key + "Key"])) return
  const stops = [field, ...list.querySelectorAll("a")]
  const at = stops.indexOf(document.activeElement)
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key]
  if (at < 0 || !stops[step]) return
  event.preventDefault()
  if (event.key === "Escape" && !at && field.value) {
    field.value = ""
    lookSoon()
  }
  stops[step].focus()
})

if (asked()) goBack()
