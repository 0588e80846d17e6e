// The words around diagnostics: severities, headings, summaries.

extension Message {
    static func severity(_ severity: Severity) -> Message {
        switch severity {
        case .error: Message(vi: "lỗi", en: "error")
        case .warning: Message(vi: "cảnh báo", en: "warning")
        }
    }

    static var acknowledged: Message { Message(vi: "đã xác nhận", en: "acknowledged") }

    static var acknowledgedBecause: Message { Message(vi: "lý do: ", en: "reason: ") }

    package static func resultNotPrinted(reason: Message) -> Message {
        Message(
            vi: "không in được kết quả ra đầu ra chuẩn (\(reason.vi)): kiểm tra chỗ trống trên đĩa rồi chạy lại",
            en: "the result cannot be written to standard output (\(reason.en)): check the free space and run again")
    }

    package static var help: Message { Message(vi: "cách sửa: ", en: "help: ") }

    static func folded(_ count: Int, id: String) -> Message {
        Message(
            vi: "… và \(count) cảnh báo [\(id)] nữa (xem tất cả: --all)",
            en: "… and \(count) more warnings [\(id)] (to see all: --all)")
    }

    /// “did you mean”, or nil where no name is near.
    package static func didYouMean(_ names: [String]) -> Message? {
        guard !names.isEmpty else { return nil }
        let list = names.map { "“\($0)”" }
        return Message(
            vi: "có phải ý bạn là \(list.joined(separator: " hay "))?",
            en: "did you mean \(list.joined(separator: " or "))?")
    }
}
