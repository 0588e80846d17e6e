import Foundation

/// The time zone that dates without an offset are in.
package struct SiteTimeZone: Hashable, Sendable {
    package let identifier: String
    /// Nil for Viet Nam, whose offset is known without asking the machine's tables.
    private let zone: TimeZone?

    /// The zone of Viet Nam: Asia/Ho_Chi_Minh.
    package static let vietnam = SiteTimeZone(identifier: "Asia/Ho_Chi_Minh", zone: nil)

    private init(identifier: String, zone: TimeZone?) {
        self.identifier = identifier
        self.zone = zone
    }

    /// A name of the IANA database (`Asia/Ho_Chi_Minh`) or `UTC`; nil for any other.
    package init?(identifier: String) {
        self.identifier = identifier
        if Self.vietnamese.contains(identifier) {
            zone = nil
            return
        }
        // Foundation also takes abbreviations such as `EST`, whose meaning depends on who reads them.
        guard identifier == "UTC" || identifier.contains("/"), let zone = TimeZone(identifier: identifier) else {
            return nil
        }
        self.zone = zone
    }

    /// The day that it is there at a moment, in seconds since 1970 UTC.
    package func day(at moment: Int64) -> CalendarDate {
        CalendarDate(clampedDayNumber: DatePoint.dayAndSecond(moment + Int64(offset(at: moment) * 60)).day)
    }

    /// Minutes east of UTC at a moment, in seconds since 1970 UTC.
    package func offset(at moment: Int64) -> Int {
        if zone == nil, moment > Int64(Self.lastDayOfSaigonTime + 1) * 86_400 { return Self.indochina }
        guard let zone = zone ?? TimeZone(identifier: identifier) else { return Self.indochina }
        return Self.minutes(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment))))
    }

    /// Minutes east of UTC on that day, when its clocks show that second of it: without a second, when it begins.
    package func offset(on day: CalendarDate, at secondOfDay: Int = 0) -> Int {
        let local = day.dayNumber * 86_400 + min(max(secondOfDay, 0), 86_399)
        if zone == nil, day.dayNumber > Self.lastDayOfSaigonTime { return Self.indochina }
        guard let zone = zone ?? TimeZone(identifier: identifier) else { return Self.indochina }
        // The offset in force at a local time: guess it, then ask again at the instant that the guess gives.
        let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
        let seconds = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local - guess)))
        return Self.minutes(seconds)
    }

    private static func minutes(_ seconds: Int) -> Int { Int((Double(seconds) / 60).rounded(.down)) }
}

extension SiteTimeZone {
    private static let vietnamese = ["Asia/Ho_Chi_Minh", "Asia/Saigon"]
    private static let indochina = 7 * 60
    /// 13 June 1975, when Saigon went from UTC+8 to UTC+7.
    private static let lastDayOfSaigonTime = 1989
}
