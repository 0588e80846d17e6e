// What is said of folders of sources on disk.

extension Problem {
    package static func missingFolder(_ path: String, reason: Message) -> Problem {
        Problem(
            "missing-folder", .error,
            Message(
                vi: "không mở được thư mục “\(path)” (\(reason.vi))",
                en: "the folder “\(path)” cannot be opened (\(reason.en))"),
            help: Message(
                vi: "chạy lệnh trong thư mục của trang, hoặc chỉ ra nó bằng --root",
                en: "run the command in the site's folder, or name it with --root"))
    }

    static func unreadableFolder(_ path: String, reason: Message) -> Problem {
        Problem(
            "unreadable-folder", .error,
            Message(
                vi: "không đọc được thư mục “\(path)” (\(reason.vi))",
                en: "the folder “\(path)” cannot be read (\(reason.en))"),
            help: Message(
                vi: "kiểm tra xem bạn có quyền đọc thư mục đó không", en: "check that you may read it"))
    }

    static func linkOutside(_ path: String) -> Problem {
        Problem(
            "link-outside", .error,
            Message(
                vi: "liên kết “\(path)” trỏ ra ngoài thư mục hoặc đến chỗ không có",
                en: "the link “\(path)” leads outside its folder, or nowhere"),
            help: Message(vi: "thay liên kết bằng chính tệp đó", en: "put the file itself in its place"))
    }

    static func linkLoop(_ path: String) -> Problem {
        Problem(
            "link-loop", .error,
            Message(vi: "liên kết “\(path)” đi vòng", en: "the link “\(path)” leads in a circle"),
            help: Message(vi: "xóa liên kết này", en: "delete the link"))
    }

    static func linkInLinkedFolder(_ path: String) -> Problem {
        Problem(
            "link-in-linked-folder", .error,
            Message(
                vi: "“\(path)” là liên kết đến thư mục, nằm trong một thư mục cũng là liên kết",
                en: "“\(path)” links to a folder from within a linked folder"),
            help: Message(
                vi: "thay một trong hai liên kết bằng thư mục thật",
                en: "put a real folder in place of one of the links"))
    }

    static func folderTooDeep(_ path: String, limit: Int) -> Problem {
        Problem(
            "folder-too-deep", .error,
            Message(
                vi: "thư mục “\(path)” nằm sâu quá \(limit) tầng",
                en: "the folder “\(path)” is more than \(limit) levels deep"),
            help: Message(vi: "đưa nó lên gần hơn", en: "move it further up"))
    }

    static func tooManyFiles(_ name: String, limit: Int) -> Problem {
        Problem(
            "too-many-files", .error,
            Message(
                vi: "“\(name)” có hơn \(limit) tệp: phần còn lại không được đọc",
                en: "“\(name)” has more than \(limit) files: the rest is not read"),
            help: Message(vi: "chuyển bớt tệp đi nơi khác", en: "move files elsewhere"))
    }

    static func unusableFileName(_ path: String) -> Problem {
        Problem(
            "unusable-file-name", .error,
            Message(
                vi: "tên tệp “\(path)” không phải UTF-8 hoặc có ký tự điều khiển",
                en: "the file name “\(path)” is not UTF-8 or holds control characters"),
            help: Message(vi: "đổi tên tệp", en: "rename the file"))
    }

    static func sameFileName(_ path: String) -> Problem {
        Problem(
            "same-file-name", .error,
            Message(
                vi: "hai tệp cùng hiện ra là “\(path)”: tên chúng chỉ khác nhau ở cách mã hóa dấu",
                en: "two files both show as “\(path)”: their names differ only in how the accents are encoded"),
            help: Message(vi: "xóa hoặc đổi tên một tệp", en: "delete or rename one of them"))
    }

    package static func fileChanged(_ path: String) -> Problem {
        Problem(
            "file-changed", .error,
            Message(
                vi: "tệp “\(path)” thay đổi trong lúc được đọc", en: "the file “\(path)” changed while it was read"),
            help: Message(
                vi: "đợi lưu hoặc chép xong rồi chạy lại", en: "wait until it is saved or copied, and run again"))
    }
}
