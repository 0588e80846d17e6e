// What is said of a command that is typed wrong.

extension Message {
    package static func unexpectedArguments(_ arguments: [String], nearest: [String]) -> Message {
        let list = arguments.map { "“\($0)”" }.joined(separator: ", ")
        return sentence("không hiểu \(list) ở đây", "\(list) is not expected here", nearest)
    }

    package static func unknownOption(_ option: String, nearest: [String]) -> Message {
        sentence("không có lựa chọn “\(option)”", "there is no option “\(option)”", nearest)
    }

    package static func missingOptionValue(_ option: String) -> Message {
        Message(vi: "thiếu giá trị sau “\(option)”", en: "the value after “\(option)” is missing")
    }

    package static func unwantedOptionValue(_ option: String, value: String) -> Message {
        Message(
            vi: "lựa chọn “\(option)” không nhận giá trị, nhưng có “\(value)”",
            en: "the option “\(option)” takes no value, but has “\(value)”")
    }

    package static func missingArgument(_ argument: String) -> Message {
        Message(vi: "thiếu “\(argument)”", en: "“\(argument)” is missing")
    }

    package static func unusableOptionValue(_ value: String, of option: String) -> Message {
        Message(
            vi: "“\(value)” không dùng được cho “\(option)”", en: "“\(value)” cannot be the value of “\(option)”")
    }

    package static func optionTwice(_ value: String) -> Message {
        Message(vi: "ghi hai lần: \(value)", en: "given twice: \(value)")
    }

    package static func unknownCommand(_ command: String, nearest: [String]) -> Message {
        sentence("không có lệnh “\(command)”", "there is no command “\(command)”", nearest)
    }

    private static func sentence(_ vi: String, _ en: String, _ nearest: [String]) -> Message {
        guard let question = didYouMean(nearest) else { return Message(vi: vi, en: en) }
        return Message(vi: "\(vi); \(question.vi)", en: "\(en); \(question.en)")
    }
}

// Values of options

extension Message {
    package static func notAMoment(because reason: Message) -> Message {
        Message(
            vi: "--clock: \(reason.vi); viết ngày, hoặc ngày và giờ, ví dụ --clock 2026-03-01T08:00",
            en: "--clock: \(reason.en); write a date, or date and time, such as --clock 2026-03-01T08:00")
    }

    package static func notANumberOfThreads(_ written: Int) -> Message {
        Message(
            vi: "--jobs \(written): số luồng phải từ 1 đến 256; bỏ --jobs thì dùng hết số nhân của máy",
            en: "--jobs \(written): the number of threads is from 1 to 256; without --jobs, one for each core")
    }

    package static func notASiteAddress(_ written: String) -> Message {
        Message(
            vi:
                "--base-url “\(written)” không phải là địa chỉ đăng trang; viết đủ, ví dụ --base-url https://ten-trang.vn/",
            en: "--base-url “\(written)” is no address to publish at; write all of it: --base-url https://example.org/")
    }

    package static func noSiteAddress(settings: String) -> Message {
        Message(
            vi:
                "không biết địa chỉ đăng trang: \(settings) không có baseURL (địa chỉ trang); thêm vào đó, hoặc cho --base-url",
            en: "the address to publish at is not known: no baseURL in \(settings); write it there, or give --base-url")
    }

    package static func notALanguage(_ written: String) -> Message {
        Message(
            vi: "--language “\(written)”: chỉ có vi (tiếng Việt) và en (tiếng Anh)",
            en: "--language “\(written)”: there are vi (Vietnamese) and en (English)")
    }

    package static func notAFormat(_ written: String, all: [String]) -> Message {
        let list = all.joined(separator: ", ")
        return Message(
            vi: "--format “\(written)”: chỉ có \(list)", en: "--format “\(written)”: there are \(list)")
    }

    package static func onlyAsText(_ option: String) -> Message {
        Message(
            vi: "\(option) chỉ in ra chữ: bỏ --format khi dùng \(option)",
            en: "\(option) prints text only: leave --format out with it")
    }

    package static var acceptsPublishedOnly: Message {
        Message(
            vi: "--accept chỉ ghi địa chỉ đã đăng: không dùng cùng --drafts, --future hay --expired",
            en: "--accept keeps published addresses only: not with --drafts, --future or --expired")
    }

    package static var previewHasItsAddress: Message {
        Message(
            vi: "serve luôn dùng địa chỉ của máy này: bỏ --base-url, hoặc dùng nó với build và check",
            en: "serve has the address of this machine: leave --base-url out, or use it with build and check")
    }
}

// The words around them

extension Message {
    package static var usageError: Message { Message(vi: "lỗi", en: "error") }
    package static var usageHelp: Message { Message(vi: "giải thích", en: "help") }
    package static var usage: Message { Message(vi: "cách dùng", en: "usage") }
    package static var overviewHeading: Message { Message(vi: "TÓM TẮT", en: "OVERVIEW") }
    package static var usageHeading: Message { Message(vi: "CÁCH DÙNG", en: "USAGE") }
    package static var argumentsHeading: Message { Message(vi: "THAM SỐ", en: "ARGUMENTS") }
    package static var optionsHeading: Message { Message(vi: "LỰA CHỌN", en: "OPTIONS") }
    package static var commandsHeading: Message { Message(vi: "CÁC LỆNH", en: "SUBCOMMANDS") }
    package static var subcommandPlaceholder: Message { Message(vi: "<lệnh>", en: "<subcommand>") }
    package static var optionsPlaceholder: Message { Message(vi: "<lựa chọn>", en: "<options>") }
    package static var defaultValue: Message { Message(vi: "mặc định", en: "default") }
    package static var showVersion: Message { Message(vi: "In phiên bản.", en: "Show the version.") }
    package static var showHelp: Message { Message(vi: "In phần trợ giúp này.", en: "Show help information.") }

    package static func seeCommandHelp(_ command: String) -> Message {
        Message(vi: "Xem '\(command)' để biết thêm.", en: "See '\(command)' for more information.")
    }

    package static func seeSubcommandHelp(_ command: String) -> Message {
        Message(
            vi: "Gõ '\(command) <lệnh>' để xem từng lệnh.", en: "See '\(command) <subcommand>' for detailed help.")
    }
}
