import Templates
import Vietnamese

/// A date with the precision that it has.
struct DateView: ShapedValue {
    let date: PartialDate

    init(_ date: PartialDate) { self.date = date }

    init?(_ date: PartialDate?) {
        guard let date else { return nil }
        self.date = date
    }

    package static let shapeName = "date"
    package static let shape = describe("Một ngày, với độ chính xác của nó / A date with the precision that it has") {
        p in
        p.property("list", "For lists: 23/10/2017.") { date, _ in DateText.text(date.date, style: .list) }
        p.property("full", "Above an article: Thứ Hai, 23/10/2017, 17:01 (GMT+7).") { date, _ in
            DateText.text(date.date, style: .article)
        }
        p.property("inText", "In running text: ngày 06/7/2018.") { date, _ in DateText.text(date.date, style: .document)
        }
        p.property("machine", "For the datetime attribute; none where HTML has no form for it.") { date, _ in
            date.date.machine
        }
        p.property("iso", "As exact as the editor wrote it, in the site's zone: 2022-06-17/..") { date, _ in
            date.date.iso
        }
        p.property("isOpenEnded", "Whether only the earliest moment is known: “sau ngày 16/6/2022”.") { date, _ in
            date.date.isOpenEnded
        }
        p.property("rfc3339", "For Atom and JSON Feed.") { date, _ in date.date.rfc3339 }
        p.property("rfc822", "For RSS.") { date, _ in date.date.rfc822 }
        p.property("year", "The year.") { date, _ in date.date.firstDay.year }
    }
}
