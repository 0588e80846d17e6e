/// Finds the parts that a printed date is made of, in any order.
struct PrintedDatePieces {
    enum Piece: Equatable {
        case date(Calendar)
        case time(second: Int, hasSeconds: Bool)
        case meridiem(isAfternoon: Bool)
        case weekday(Weekday)
        /// Minutes east of UTC.
        case offset(Int)
        case dash, from, to, after
    }

    /// As much of a date as is printed; what the first of two leaves out (`từ ngày 5 đến ngày 10/7/2021`), the second says.
    struct Calendar: Equatable {
        var year: Int?
        var quarter: Int?
        var month: Int?
        var day: Int?
    }

    private let tokens: DateTokens
    private var index = 0
    private(set) var pieces: [Piece] = []

    init(_ tokens: DateTokens) throws(DateProblem) {
        self.tokens = tokens
        while let token = tokens[index] {
            switch token {
            case .number: try readNumber()
            case .word(let word): try readWord(word)
            case .sign(let sign): try readSign(sign)
            }
        }
    }
}

extension PrintedDatePieces {
    private mutating func add(_ piece: Piece, _ length: Int) {
        pieces.append(piece)
        index += length
    }

    private mutating func readSign(_ sign: Unicode.Scalar) throws(DateProblem) {
        switch sign {
        case "-": add(.dash, 1)
        case ",", "(", ")", "[", "]", "|", ":", ";", ".": index += 1
        default: throw .notADate
        }
    }

    private mutating func readWord(_ word: String) throws(DateProblem) {
        switch word {
        case "thu": try readWeekday()
        case "chu" where tokens.isWord(index + 1, "nhat"): add(.weekday(.sunday), 2)
        case "cn": add(.weekday(.sunday), 1)
        case "ngay", "luc", "vao", "hoi", "dang": index += 1
        case "cap" where tokens.isWord(index + 1, "nhat"), "giai" where tokens.isWord(index + 1, "doan"),
            "nhiem" where tokens.isWord(index + 1, "ky", "ki"), "xuat" where tokens.isWord(index + 1, "ban"):
            index += 2
        case "thang": try readMonth()
        case "quy": try readQuarter()
        case "nam":
            guard let year = tokens.year(index + 1) else { throw .notADate }
            add(.date(Calendar(year: year)), 2)
        case "sa", "am", "sang": add(.meridiem(isAfternoon: false), 1)
        case "ch", "pm", "chieu", "toi": add(.meridiem(isAfternoon: true), 1)
        case "gmt", "utc": try readOffset()
        case "den": add(.to, 1)
        case "tu": add(.from, 1)
        case "sau": add(.after, 1)
        default: throw .notADate
        }
    }

    private mutating func readWeekday() throws(DateProblem) {
        let names = ["hai", "ba", "tu", "nam", "sau", "bay"]
        if case .word(let name) = tokens[index + 1], let place = names.firstIndex(of: name),
            let weekday = Weekday(rawValue: place + 1)
        {
            add(.weekday(weekday), 2)
        } else if let number = tokens.short(index + 1), (2...7).contains(number),
            let weekday = Weekday(rawValue: number - 1)
        {
            add(.weekday(weekday), 2)
        } else {
            throw .notADate
        }
    }

    /// `tháng 2/2018`, `tháng 02 năm 2018`; without a year before another month.
    private mutating func readMonth() throws(DateProblem) {
        guard let month = tokens.short(index + 1) else { throw .notADate }
        if let (year, length) = yearAfter(index + 2) {
            add(.date(Calendar(year: year, month: month)), 2 + length)
        } else {
            add(.date(Calendar(month: month)), 2)
        }
    }

    private mutating func readQuarter() throws(DateProblem) {
        let quarter: Int
        if case .word(let word) = tokens[index + 1], let place = ["i", "ii", "iii", "iv"].firstIndex(of: word) {
            quarter = place + 1
        } else if let number = tokens.short(index + 1) {
            quarter = number
        } else if case .word = tokens[index + 1] {
            throw .noSuchQuarter
        } else {
            throw .notADate
        }
        guard (1...4).contains(quarter) else { throw .noSuchQuarter }
        if let (year, length) = yearAfter(index + 2) {
            add(.date(Calendar(year: year, quarter: quarter)), 2 + length)
        } else {
            add(.date(Calendar(quarter: quarter)), 2)
        }
    }

    /// `/2018`, `-2018`, `.2018`, `, 2018`, ` 2018`, ` năm 2018`, with the number of tokens.
    private func yearAfter(_ index: Int) -> (year: Int, length: Int)? {
        if tokens.isWord(index, "nam"), let year = tokens.year(index + 1) { return (year, 2) }
        if tokens.isSign(index, ","), tokens.isWord(index + 1, "nam"), let year = tokens.year(index + 2) {
            return (year, 3)
        }
        if let year = tokens.year(index) { return (year, 1) }
        let isJoined = ["/", "-", ".", ","].contains { tokens.isSign(index, $0) }
        if isJoined, let year = tokens.year(index + 1) { return (year, 2) }
        return nil
    }

    private mutating func readOffset() throws(DateProblem) {
        var length = 1
        var offset = 0
        if tokens.isSign(index + 1, "+") || tokens.isSign(index + 1, "-") {
            guard let hours = tokens.short(index + 2) else { throw .noSuchOffset }
            length = 3
            var minutes = 0
            if tokens.isSign(index + 3, ":"), !(tokens.isSpaced[index + 3]), let value = tokens.short(index + 4) {
                minutes = value
                length = 5
            }
            offset = try UTCOffset.minutes(hours: hours, minutes: minutes, isNegative: tokens.isSign(index + 1, "-"))
        }
        add(.offset(offset), length)
    }

    private mutating func readNumber() throws(DateProblem) {
        if try readTime() { return }
        if readThreeNumbers() || readTwoNumbers() { return }
        if let year = tokens.year(index) {
            add(.date(Calendar(year: year)), 1)
        } else if let day = tokens.short(index) {
            add(.date(Calendar(day: day)), 1)
        } else {
            throw .notADate
        }
    }

    /// `07:39`, `07:39:05`, `7h39`, `7 giờ 39 phút`, `7h`.
    private mutating func readTime() throws(DateProblem) -> Bool {
        guard let hour = tokens.short(index) else { return false }
        var minute = 0
        var second: Int?
        var length = 2
        if tokens.isSign(index + 1, ":"), let value = tokens.short(index + 2) {
            minute = value
            length = 3
            if tokens.isSign(index + 3, ":"), !tokens.isSpaced[index + 3], let value = tokens.short(index + 4) {
                second = value
                length = 5
            }
        } else if tokens.isWord(index + 1, "h", "g", "gio") {
            if let value = tokens.short(index + 2), !tokens.isSign(index + 3, "/") {
                minute = value
                length = 3
                if tokens.isWord(index + 3, "p", "ph", "phut") || tokens.isSign(index + 3, "'") { length = 4 }
            }
        } else {
            return false
        }
        guard hour < 24, minute < 60, second ?? 0 < 60 else { throw .noSuchTime }
        add(.time(second: hour * 3600 + minute * 60 + (second ?? 0), hasSeconds: second != nil), length)
        return true
    }

    /// `22/9/2017`, `16-04-2021`, `05.07.2021`, `2021-07-05`, `03 tháng 4 năm 2018`.
    private mutating func readThreeNumbers() -> Bool {
        if let day = tokens.short(index), tokens.isWord(index + 1, "thang"), let month = tokens.short(index + 2) {
            if let (year, length) = yearAfter(index + 3) {
                add(.date(Calendar(year: year, month: month, day: day)), 3 + length)
            } else {
                add(.date(Calendar(month: month, day: day)), 3)
            }
            return true
        }
        guard let sign = dateSign(index + 1), tokens.isSign(index + 3, sign) else { return false }
        if let day = tokens.short(index), let month = tokens.short(index + 2), let year = tokens.year(index + 4) {
            add(.date(Calendar(year: year, month: month, day: day)), 5)
            return true
        }
        if let year = tokens.year(index), let month = tokens.short(index + 2), let day = tokens.short(index + 4) {
            add(.date(Calendar(year: year, month: month, day: day)), 5)
            return true
        }
        return false
    }

    /// `2/2018`, `2018/2`; `5/7` before another date. A spaced dash separates two dates.
    private mutating func readTwoNumbers() -> Bool {
        guard let sign = dateSign(index + 1) else { return false }
        if sign == "-", tokens.isSpaced[index + 1] || tokens.number(index + 2) == nil { return false }
        if let month = tokens.short(index), let year = tokens.year(index + 2) {
            add(.date(Calendar(year: year, month: month)), 3)
        } else if sign == "/", let year = tokens.year(index), let month = tokens.short(index + 2) {
            add(.date(Calendar(year: year, month: month)), 3)
        } else if sign != "-", let day = tokens.short(index), let month = tokens.short(index + 2) {
            add(.date(Calendar(month: month, day: day)), 3)
        } else {
            return false
        }
        return true
    }

    private func dateSign(_ index: Int) -> Unicode.Scalar? {
        (["/", "-", "."] as [Unicode.Scalar]).first { tokens.isSign(index, $0) }
    }
}
