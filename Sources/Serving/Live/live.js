// Added by bangvang serve to the pages that it shows, never published: shows what was saved, or why it cannot be shown.
(() => {
  let shown = { ...document.currentScript.dataset } // What the page says of itself.
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

  let base // The page as the server sent it: scripts may have changed what is shown since.
  let asked = 0
  const load = async () => {
    const turn = ++asked
    try {
      const signal = AbortSignal.timeout(5000)
      const answer = await fetch(location.pathname + location.search, { cache: "no-store", signal })
      const page = new DOMParser().parseFromString(await answer.text(), "text/html")
      const says = page.querySelector("script[src='/.bangvang/live.js']")?.dataset
      return turn === asked ? { status: answer.status, page, says: says && { ...says } } : {}
    } catch {
      return { isLost: turn === asked }
    }
  }
  const update = async told => {
    const { status, page, says, isLost } = await load()
    // Where the server is gone, it says so when it is back.
    if (isLost && socket.readyState === WebSocket.OPEN) return setTimeout(update, 500, told)
    if (!page) return
    if (!says || status === 503) return reload()
    // Who reads a page that has gone keeps it, and is told where it went.
    if (says.missing !== undefined && shown.missing === undefined) {
      shown.site = says.site
      return showVanished(says.moved)
    }
    // A page that cannot be made: the last good one stays.
    if (status === 500) {
      shown.site = says.site
      return showList(JSON.parse(says.problems))
    }
    if (told.pictures !== Number(shown.pictures) || says.missing !== shown.missing) return reload()
    if (says.page !== shown.page && !exchange(page)) return reload()
    exchangeStyles(page)
    base = page
    shown = says
    says.problems ? showList(JSON.parse(says.problems)) : hide()
  }

  // Only what differs is exchanged, which is faster than loading and leaves the rest as the reader has it.

  const isKept = node => node.nodeType === 1 && node.matches("link[rel=stylesheet], script[src='/.bangvang/live.js']")
  const isSame = (a, b) => a.isEqualNode(b) || a.nodeName === b.nodeName && isKept(a) && isKept(b)
  const runs = "script[src], script:not([type]), script[type=module]"
  // Scripts of the page may listen to these.
  const listens = `${runs}, button, input, select, textarea, form, iframe, template`
  const holds = (node, selector) => node.nodeType === 1 && (node.matches(selector) || node.querySelector(selector))

  // False where only loading the page will do.
  const exchange = page => Boolean(base) && base.documentElement.lang === page.documentElement.lang
    && bring(base.head, page.head, document.head) && bring(base.body, page.body, document.body)
  const bring = (old, fresh, live) => {
    if (isSame(old, fresh)) return true
    if ([fresh, live].some(node => node?.nodeName !== old.nodeName)) return false
    if (old.nodeType !== 1) {
      live.data = fresh.data
      return true
    }
    if (old.matches(runs)) return false
    for (const { name } of old.attributes) if (!fresh.hasAttribute(name)) live.removeAttribute(name)
    for (const { name, value } of fresh.attributes) {
      if (old.getAttribute(name) !== value) live.setAttribute(name, value)
    }
    const [before, after, now] = [old, fresh, live].map(node => [...node.childNodes])
    if (before.length !== now.length) return false
    const shorter = Math.min(before.length, after.length)
    let start = 0
    while (start < shorter && isSame(before[start], after[start])) start++
    let end = 0
    while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++
    const [gone, come, out] = [before, after, now].map(nodes => nodes.slice(start, nodes.length - end))
    if (gone.length === come.length && gone.every((node, index) => node.nodeName === come[index].nodeName)) {
      return gone.every((node, index) => bring(node, come[index], out[index]))
    }
    if ([...gone, ...come].some(node => holds(node, listens))) return false
    const next = now[now.length - end] ?? null
    for (const node of out) node.remove()
    for (const node of come) live.insertBefore(document.importNode(node, true), next)
    return true
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
    const isCurrent = (told.site ?? "") === shown.site && told.pictures === Number(shown.pictures)
    if (isCurrent && !base) keepBase()
    if (told.errors) {
      showList(told.errors)
      showBadge(told.errors.title, { ...told.errors, urgent: true }, true)
      return
    }
    showBadge(told.warnings?.title, told.warnings)
    if (!isCurrent) return update(told)
    if (shown.problems) return showList(JSON.parse(shown.problems))
    if (shown.missing !== undefined && shown.moved) return showVanished(shown.moved)
    hide()
  }
  const keepBase = async () => {
    const { page, says } = await load()
    if (says && says.page === shown.page) base = page
  }
  let socket
  const connect = () => {
    socket = new WebSocket(`ws://${location.host}/.bangvang/live`)
    socket.addEventListener("message", event => hear(JSON.parse(event.data)))
    socket.addEventListener("close", () => {
      if (words.lost) showBadge(words.lost, {}, true)
      setTimeout(connect, 1000)
    })
  }
  connect()
})()
