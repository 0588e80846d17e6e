extension HeaderRules {
    /// What Caddy imports into the block of the site.
    package var caddy: String {
        let headers = Self.everywhere.map { "\t\($0.name) \"\($0.value)\"\n" }
        let types = Self.mediaTypes.enumerated().map { index, rule in
            """
            @bangvang_type_\(index + 1) {
            \tfile
            \tpath \(rule.pattern)
            }
            header @bangvang_type_\(index + 1) Content-Type "\(rule.type); charset=utf-8"

            """
        }
        return """
            # bangvang headers caddy: dòng “import” tệp này đặt trong khối của trang, cạnh dòng “root” và “file_server”.
            header \(base)* {
            \(headers.joined())}

            @bangvang_frames path_regexp \(frames)
            header @bangvang_frames Content-Security-Policy "\(ContentPolicy.frame.header)"
            @bangvang_pages {
            \tpath \(base)*
            \tnot path_regexp \(frames)
            }
            header @bangvang_pages Content-Security-Policy "\(policy.header)"

            @bangvang_assets {
            \tfile
            \tpath \(assets)*
            }
            header @bangvang_assets Cache-Control "\(Self.cachedForEver)"
            @bangvang_others {
            \tpath \(base)*
            \tnot path \(assets)*
            }
            header @bangvang_others Cache-Control "\(Self.askedForAgain)"

            \(types.joined())
            handle_errors {
            \t@bangvang_missing expression {err.status_code} == 404
            \trewrite @bangvang_missing \(notFound)
            \tfile_server
            }

            """
    }
}
