extension PartialDate {
    /// Its start for Atom: `2021-07-05T06:41:00+07:00`; midnight where no time is known.
    package var rfc3339: String {
        var text = DateDigits()
        first.append(to: &text, withSeconds: true)
        return text.string
    }

    /// Its start for RSS: `Mon, 05 Jul 2021 06:41:00 +0700`; midnight where no time is known.
    package var rfc822: String {
        let day = first.day
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let date = "\(day.day.padded(2)) \(months[day.month - 1]) \(day.year.padded(4))"
        var time = DateDigits()
        time.append(secondOfDay: first.secondOfDay, withSeconds: true)
        time.append(" ")
        time.append(offset: first.offset, separator: nil)
        return "\(weekdays[day.weekday.rawValue - 1]), \(date) \(time.string)"
    }
}
