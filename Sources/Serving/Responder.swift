import Diagnostics
import Pages
import Publishing

/// Says what each request is answered with: who may ask, what for, and where that comes from.
struct Responder: Sendable {
    let preview: Preview
    let hosts: HostRule

    enum Answer {
        case response(Response)
        /// The connection becomes a web socket, with this proof.
        case webSocket(String)
    }

    func answer(to head: RequestHead) throws(RequestFault) -> Answer {
        guard ["GET", "HEAD"].contains(head.method) else { throw .methodNotAllowed }
        if let host = head["host"] {
            guard hosts.allows(host) else { throw .foreignHost }
        }
        let target = try RequestTarget(head.target, hosts: hosts)
        switch target.path {
        case "/.bangvang/live": return .webSocket(try proof(head))
        case "/.bangvang/live.js":
            return .response(Response(.ok, type: MediaType.script, PackageResources.live_js))
        case "/.bangvang/live.css":
            return .response(Response(.ok, type: MediaType.styles, PackageResources.live_css))
        default: return .response(try part(of: file(target), head["range"]))
        }
    }

    /// What a page is told when it connects.
    func greeting() -> String { LiveJSON.text(of: LiveMessage(preview.current)) }

    /// Only this server's own pages may listen: what they are told quotes drafts.
    private func proof(_ head: RequestHead) throws(RequestFault) -> String {
        guard let origin = head["origin"], let host = head["host"], hosts.isOwn(origin: origin, askedAs: host) else {
            throw .foreignOrigin
        }
        return try WebSocket.answer(to: head)
    }
}

extension Responder {
    private func file(_ target: RequestTarget) throws(RequestFault) -> Response {
        let file = try target.file
        let state = preview.current
        guard let site = state.site else { return unbuilt(state) }
        if let page = site.place(of: file) { return response(page, at: file, of: site, .ok, state) }
        if !target.path.hasSuffix("/"), site.place(of: file + "/index.html") != nil {
            return .found(at: target.written + "/" + target.query)
        }
        guard let missing = site.place(of: "404.html") else { return Response(RequestFault(status: .notFound)) }
        return response(missing, at: "404.html", of: site, .notFound, state, moved: state.moved[file])
    }

    private func response(
        _ page: Int, at file: String, of site: PreviewSite, _ status: Status, _ state: Preview.State,
        moved: String? = nil
    ) -> Response {
        let rendered = site.prepared.render(page, site.sources)
        let isPage = file.hasSuffix(".html")
        guard let bytes = rendered.bytes else {
            return isPage ? failed(rendered, site, state) : Response(RequestFault(status: .internalError))
        }
        guard isPage else {
            // Another version has another name.
            let keeps = site.isFingerprinted(page) ? [("Cache-Control", "private, max-age=31536000, immutable")] : []
            return Response(status, type: MediaType.of(file), bytes, headers: keeps + Self.everywhere)
        }
        let problems = ProblemViews(rendered.diagnostics, site.sources, in: state.language)
        let live = LivePage(
            details: [
                ("site", site.token), ("pictures", String(state.pictures)),
                ("moved", moved.map { "/" + ($0.hasSuffix("index.html") ? String($0.dropLast(10)) : $0) }),
                ("missing", status == .notFound ? "" : nil),
                ("problems", problems.isEmpty ? nil : list(problems, state)),
            ],
            mark: site.prepared.hidden[file].map { $0.mark(in: site.prepared.zone).text(in: state.language) })
        return Response(status, type: MediaType.html, live.added(to: bytes), headers: Self.everywhere)
    }

    /// A page that the last change keeps from being made, though the site is good.
    private func failed(_ rendered: PreparedSite.Rendered, _ site: PreviewSite, _ state: Preview.State) -> Response {
        let problems = ProblemViews(rendered.diagnostics, site.sources, in: state.language)
        let live = LivePage(details: [
            ("site", site.token), ("pictures", String(state.pictures)), ("problems", list(problems, state)),
        ])
        return Response(
            .internalError, type: MediaType.html,
            live.added(to: ProblemPage(problems, note: nil, state.language).bytes), headers: Self.everywhere)
    }

    /// While no build has been good there is nothing to show but why.
    private func unbuilt(_ state: Preview.State) -> Response {
        let page = ProblemPage(
            state.errors.isEmpty ? state.warnings : state.errors, note: .overlayNoneGood, state.language)
        let live = LivePage(details: [("site", ""), ("pictures", String(state.pictures))])
        return Response(.unavailable, type: MediaType.html, live.added(to: page.bytes), headers: Self.everywhere)
    }

    private func list(_ problems: ProblemViews, _ state: Preview.State) -> String {
        LiveJSON.text(
            of: ProblemList(
                problems, title: .overlayErrors(problems.count), note: .overlayLastGood, state.language))
    }

    private static let everywhere = HeaderRules.everywhere

    /// Only the part that was asked for, of an answer that has one.
    private func part(of response: Response, _ range: String?) throws(RequestFault) -> Response {
        guard let range, response.status == .ok else { return response }
        let count = response.body.count
        switch try ByteRange(range, of: count) {
        case nil: return response
        case .unsatisfiable:
            return Response(
                .rangeNotSatisfiable, type: "text/plain; charset=utf-8", [],
                headers: [("Content-Range", "bytes */\(count)")])
        case .part(let part):
            var headers = response.headers.filter { $0.name != "Content-Type" }
            headers.append(("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(count)"))
            let type = response.headers.first { $0.name == "Content-Type" }?.value ?? "application/octet-stream"
            return Response(.partialContent, type: type, Array(response.body[part]), headers: headers)
        }
    }
}
