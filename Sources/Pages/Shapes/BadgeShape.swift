import Content
import Templates

extension Badge: ShapedValue {
    package static let shapeName = "badge"
    package static let shape = describe("Nhãn danh hiệu / What an organization is recognized for, for other sites") {
        p in
        p.property("organization", "Who.") { badge, context in context.site[badge.organization] }
        p.property("latest", "The latest recognition that counts, or else the latest that was withdrawn.") {
            badge, context in context.site[badge.latest]
        }
        p.property("counts", "Whether any recognition counts.") { badge, context in
            context.site.outcome(of: badge.latest).counts
        }
        p.property("period", "The years of the latest in which it counts, or all of them where it does not.") {
            badge, context in
            badge.period(in: context.site)
        }
        p.property("isStamped", "Whether it is in the red and gold of recognized cells.") { badge, context in
            context.site.isStamped(context.site[badge.latest])
        }
        p.property("recognitions", "All that count or were withdrawn, newest first.") { badge, context in
            context.objects(recognitions(of: badge.organization, in: context.site))
        }
        p.property("title", "The whole in words.") { badge, context in
            badge.title(in: context.site)
        }
        p.property("nameLines", "The organization's name in at most two lines.") { badge, context in
            badge.nameLines(in: context.site)
        }
        p.property("awardLines", "The award's name in at most two lines.") { badge, context in
            badge.awardLines(in: context.site)
        }
        p.property("height", "How high the picture is, in pixels; it is 360 wide.") { badge, context in
            58 + 20 * badge.nameLines(in: context.site).count + 18 * badge.awardLines(in: context.site).count
        }
        p.property("url", "The picture's address on this host.") { badge, context in
            context.addresses.path(.badge(badge.organization))
        }
        p.property("absoluteURL", "The picture's address with scheme and host.") { badge, context in
            context.addresses.absolute(.badge(badge.organization))
        }
        p.property("frameURL", "The frame's address with scheme and host.") { badge, context in
            context.addresses.absolute(.frame(badge.organization))
        }
        p.property("organizationURL", "The organization's page with scheme and host.") { badge, context in
            context.addresses.absolute(.organization(badge.organization))
        }
    }

    private func title(in site: Site) -> String {
        let record = site[latest]
        let status = record.statusLabel(in: site)
        return "\(site[organization].name): \(site[record.award].name), \(status) năm \(period(in: site))"
    }

    private func period(in site: Site) -> String { site[latest].countedPeriod(in: site) ?? site[latest].period.text }

    private func nameLines(in site: Site) -> [String] {
        TextLines.of(site[organization].name, longest: 34, most: 2)
    }

    private func awardLines(in site: Site) -> [String] {
        TextLines.of(site[site[latest].award].name, longest: 38, most: 2)
    }
}
