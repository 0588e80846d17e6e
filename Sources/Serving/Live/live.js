// Added by bangvang serve to the pages that it shows, never published: shows what was saved, or why it cannot be shown.
(() => {
  const own = document.currentScript.dataset
  let { site, page, pictures } = own
  let words = {}

  // Where the reader was before this page was loaded again.

  const kept = "bangvang-scroll"
  const reload = () => {
    sessionStorage.setItem(kept, JSON.stringify([location.pathname, scrollX, scrollY]))
    location.reload()
  }
  const before = JSON.parse(sessionStorage.getItem(kept) ?? "null")
  sessionStorage.removeItem(kept)
  if (before?.[0] === location.pathname) {
    const back = () => scrollTo({ left: before[1], top: before[2], behavior: "instant" })
    back()
    addEventListener("load", back, { once: true })
  }

  // What the page is now, against what is shown.

  let asked = 0
  const update = async (told) => {
    const turn = ++asked
    let answer, fresh
    try {
      answer = await fetch(location.pathname + location.search, { cache: "no-store" })
      fresh = new DOMParser().parseFromString(await answer.text(), "text/html")
    } catch {
      return // The server is gone; it says so when it is back.
    }
    if (turn !== asked) return
    const now = fresh.querySelector("script[src='/.bangvang/live.js']")?.dataset
    if (!now || answer.status === 503) return reload()
    // Who reads a page that has gone keeps it, and is told where it went.
    if (now.missing !== undefined && own.missing === undefined) {
      site = now.site
      return showVanished(now.moved)
    }
    // A page that cannot be made: the last good one stays.
    if (answer.status === 500) {
      site = now.site
      return showList(JSON.parse(now.problems))
    }
    if (now.page !== page || told.pictures !== Number(pictures) || own.problems !== now.problems) return reload()
    exchangeStyles(fresh)
    site = now.site
    hide()
  }

  const exchangeStyles = fresh => {
    const sheets = root => [...root.querySelectorAll("link[rel=stylesheet]")].filter(link => !link.dataset.leaving)
    const [shown, wanted] = [sheets(document), sheets(fresh)]
    if (shown.length !== wanted.length) return reload()
    shown.forEach((link, index) => {
      if (link.getAttribute("href") === wanted[index].getAttribute("href")) return
      const next = document.importNode(wanted[index])
      // The old one stays until the new one is there, or the page would be bare for a moment.
      link.dataset.leaving = ""
      next.addEventListener("load", () => link.remove())
      next.addEventListener("error", () => link.remove())
      link.after(next)
    })
  }

  // The overlay, out of reach of the page's styles.

  const styles = `
    :host { all: initial }
    [hidden] { display: none !important }
    section, button { font: 16px/1.5 system-ui, sans-serif; color: #fff }
    section { position: fixed; inset: auto 0 0 0; max-height: 70vh; overflow: auto; padding: 1rem 1.5rem;
      background: #2b0d0d; border-top: 4px solid #ff6b6b; box-sizing: border-box; z-index: 2147483647 }
    section.calm { background: #1d2733; border-color: #8ab4f8 }
    h2 { margin: 0 5rem .25rem 0; font-size: 1.2rem }
    h3 { margin: 1rem 0 .25rem; font-size: 1rem }
    p { margin: .25rem 0 }
    pre { margin: .25rem 0; padding: .5rem; overflow: auto; background: #0008; font: 14px/1.4 ui-monospace, monospace }
    a { color: #8ab4f8 }
    button { background: #0006; border: 1px solid #fff8; border-radius: 4px; padding: .25rem .75rem; cursor: pointer }
    section button { position: absolute; top: 1rem; right: 1.5rem }
    :focus-visible { outline: 2px solid #fff; outline-offset: 2px }
    .badge { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483646; background: #5c4400 }
    .badge.bad { background: #8c1d18 }`
  const host = document.createElement("bangvang-live")
  const shadow = host.attachShadow({ mode: "open" })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  shadow.adoptedStyleSheets = [sheet]
  const make = (name, text, ...children) => {
    const element = document.createElement(name)
    if (text) element.textContent = text
    element.append(...children.filter(Boolean))
    return element
  }
  const panel = make("section")
  const badge = make("button")
  badge.className = "badge"
  for (const part of [panel, badge]) part.hidden = true
  shadow.append(panel, badge)
  const attach = () => document.documentElement.append(host)
  attach()

  let listed // What the badge opens.
  const hide = () => {
    panel.hidden = true
    badge.hidden = !listed
  }
  const open = (title, urgent, ...children) => {
    const close = make("button", words.close)
    close.addEventListener("click", hide)
    panel.className = urgent ? "" : "calm"
    panel.setAttribute("role", urgent ? "alertdialog" : "dialog")
    panel.setAttribute("aria-label", title)
    panel.replaceChildren(make("h2", title), close, ...children.filter(Boolean))
    panel.hidden = false
    badge.hidden = true
  }
  addEventListener("keydown", event => {
    if (event.key === "Escape" && !panel.hidden) hide()
  })

  const place = place => {
    if (!place) return []
    const where = [place.file, place.line, place.column].filter(part => part !== undefined).join(":")
    const lines = place.source === undefined ? null : make("pre", `${place.source}\n${place.marks}`)
    return [make("p", "", make("code", where)), lines]
  }
  const showList = (list, urgent = true) => open(
    list.title, urgent, list.note && make("p", list.note),
    ...list.problems.flatMap(problem => [
      make("h3", `${problem.severity}[${problem.id}]: ${problem.message}`),
      ...place(problem.place),
      ...(problem.notes ?? []).flatMap(note => [make("p", note.message), ...place(note.place)]),
      problem.help && make("p", problem.help),
    ]),
    list.more && make("p", list.more),
  )
  const showVanished = moved => {
    const link = moved && make("a", moved)
    if (link) link.href = moved
    open(words.vanished, false, link && make("p", words.moved, link))
  }
  const showBadge = (text, list, bad) => {
    listed = list
    badge.textContent = text ?? ""
    badge.classList.toggle("bad", Boolean(bad))
    badge.hidden = !text || !panel.hidden
  }
  badge.addEventListener("click", () => listed?.problems && showList(listed, Boolean(listed.urgent)))

  // What the server tells.

  const hear = told => {
    words = told.words
    if (told.errors) {
      showList(told.errors)
      showBadge(told.errors.title, { ...told.errors, urgent: true }, true)
      return
    }
    showBadge(told.warnings?.title, told.warnings)
    if ((told.site ?? "") !== site || told.pictures !== Number(pictures)) return update(told)
    if (own.problems) return showList(JSON.parse(own.problems))
    if (own.missing !== undefined && own.moved) return showVanished(own.moved)
    hide()
  }
  const connect = () => {
    const socket = new WebSocket(`ws://${location.host}/.bangvang/live`)
    socket.addEventListener("message", event => hear(JSON.parse(event.data)))
    socket.addEventListener("close", () => {
      if (words.lost) showBadge(words.lost, {}, true)
      setTimeout(connect, 1000)
    })
  }
  connect()
})()
