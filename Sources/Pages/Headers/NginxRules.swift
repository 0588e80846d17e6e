extension HeaderRules {
    /// What nginx includes in the `server` block of the site.
    ///
    /// Variables, and no `location` with headers: nginx leaves out all headers of the server where a location has one.
    package var nginx: String {
        let types = Self.mediaTypes.map { pattern, type in
            let ending = expression(pattern.dropFirst())
            return "location ~ \"\(ending)$\" { types { } default_type \(type); }\n"
        }
        let headers = Self.everywhere.map { "add_header \($0.name) \"\($0.value)\" always;\n" }
        return """
            # bangvang headers nginx: dòng “include” tệp này đặt trong khối server của trang, cạnh dòng “root”.
            # A location with an add_header of its own loses all of these: repeat them there.
            charset utf-8;
            charset_types text/css text/csv text/plain text/xml application/javascript application/json
                application/atom+xml application/rss+xml application/feed+json application/manifest+json image/svg+xml;
            absolute_redirect off;
            error_page 404 \(notFound);

            set $bangvang_policy "\(policy.header)";
            set $bangvang_caching "\(Self.askedForAgain)";
            if ($uri ~ "\(frames)") { set $bangvang_policy "\(ContentPolicy.frame.header)"; }
            if ($uri ~ "^\(expression(assets))") { set $bangvang_caching "\(Self.cachedForEver)"; }
            if ($uri !~ "^\(expression(base))") { set $bangvang_policy ""; set $bangvang_caching ""; }
            add_header Content-Security-Policy $bangvang_policy always;
            add_header Cache-Control $bangvang_caching;
            \(headers.joined())
            \(types.joined())
            """
    }
}
