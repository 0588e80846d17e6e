// Where the time of a run went (`--timings`).

extension Message {
    package static let stageReading = Message(vi: "đọc nội dung, nạp mẫu", en: "reading content and templates")
    package static let stageResolving = Message(vi: "nối hồ sơ, kiểm tra", en: "resolving and checking")
    package static let stagePlanning = Message(vi: "lập danh sách tệp", en: "planning")
    package static let stagePictures = Message(vi: "làm các cỡ ảnh", en: "making pictures")
    package static let stageRendering = Message(vi: "dựng trang", en: "rendering")
    package static let stagePublishing = Message(vi: "đăng", en: "publishing")
    package static let timingsWithoutTemplate = Message(vi: "(tệp không dùng mẫu)", en: "(files without a template)")

    package static func timingsOfStages() -> Message {
        Message(
            vi: "Thời gian theo bước (mili giây), và bộ nhớ nhiều nhất đến lúc ấy (MB):",
            en: "Time by stage (milliseconds), and the most memory until then (MB):")
    }

    package static func timingsOfTemplates() -> Message {
        Message(
            vi: "Thời gian theo mẫu, cộng mọi luồng (mili giây), số trang, trung bình một trang (micro giây):",
            en: "Time by template, all threads together (milliseconds), pages, average of a page (microseconds):")
    }
}
