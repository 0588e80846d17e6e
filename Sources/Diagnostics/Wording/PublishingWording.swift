// What is said of the output folder and of what is written to it.

import Glibc

// The output folder

extension Problem {
    package static func forbiddenOutput(_ path: String) -> Problem {
        Problem(
            "forbidden-output", .error,
            Message(
                vi: "không thể xuất bản vào “\(path)”: đó là thư mục gốc hoặc chứa thư mục cá nhân",
                en: "“\(path)” cannot be the output folder: it is the root or holds a home folder"),
            help: otherOutput)
    }

    package static func outputOverlaps(_ path: String, source: String) -> Problem {
        Problem(
            "output-overlaps", .error,
            Message(
                vi: "thư mục xuất bản “\(path)” và “\(source)” nằm trong nhau",
                en: "the output folder “\(path)” and “\(source)” lie within each other"),
            help: otherOutput)
    }

    package static func outputIsLink(_ path: String) -> Problem {
        Problem(
            "output-is-link", .error,
            Message(vi: "thư mục xuất bản “\(path)” là một liên kết", en: "the output folder “\(path)” is a link"),
            help: Message(
                vi: "dùng --output với chính thư mục mà nó trỏ đến",
                en: "name the folder that it leads to with --output"))
    }

    package static func outputIsFile(_ path: String) -> Problem {
        Problem(
            "output-is-file", .error,
            Message(vi: "“\(path)” không phải là thư mục", en: "“\(path)” is not a folder"), help: otherOutput)
    }

    package static func foreignOutput(_ path: String) -> Problem {
        Problem(
            "foreign-output", .error,
            Message(
                vi: "thư mục “\(path)” có nội dung không do bangvang tạo ra, và mỗi lần dựng sẽ thay toàn bộ thư mục",
                en: "the folder “\(path)” holds what bangvang has not made, and a build replaces all of it"),
            help: Message(
                vi: "chuyển nội dung đó đi nơi khác, hoặc chọn thư mục khác bằng --output",
                en: "move that elsewhere, or name another folder with --output"))
    }

    package static func outputHoldsRepository(_ path: String) -> Problem {
        Problem(
            "output-holds-repository", .error,
            Message(
                vi: "thư mục “\(path)” có kho .git, sẽ mất khi dựng trang",
                en: "the folder “\(path)” holds a .git repository, which a build would lose"),
            help: Message(
                vi: "xuất bản vào thư mục khác rồi chép nội dung sang kho đó",
                en: "build to another folder and copy the site into the repository"))
    }

    package static func reservedOutputName(_ path: String) -> Problem {
        Problem(
            "reserved-output-name", .error,
            Message(vi: "tên “\(path)” dành riêng cho bangvang", en: "the name “\(path)” is kept for bangvang itself"),
            help: otherOutput)
    }

    package static func missingOutputParent(_ path: String, reason: Message) -> Problem {
        Problem(
            "missing-output-parent", .error,
            Message(
                vi: "không mở được thư mục chứa “\(path)” (\(reason.vi))",
                en: "the folder that “\(path)” is in cannot be opened (\(reason.en))"),
            help: Message(vi: "tạo thư mục đó trước", en: "make that folder first"))
    }

    package static func unusableOutput(_ path: String, reason: Message) -> Problem {
        Problem(
            "unusable-output", .error,
            Message(
                vi: "không đọc được thư mục xuất bản “\(path)” (\(reason.vi))",
                en: "the output folder “\(path)” cannot be read (\(reason.en))"),
            help: Message(vi: "kiểm tra quyền của thư mục", en: "check the folder's permissions"))
    }

    package static func outputIsMount(_ path: String) -> Problem {
        Problem(
            "output-is-mount", .error,
            Message(
                vi: "thư mục xuất bản “\(path)” là một ổ đĩa hay thư mục gắn riêng (mount), không đổi chỗ được",
                en: "the output folder “\(path)” is a mount point, which cannot be exchanged"),
            help: Message(
                vi:
                    "gắn thư mục chứa nó thay cho chính nó, hoặc dùng --output với một thư mục con, ví dụ “\(path)/site”",
                en:
                    "mount the folder that holds it instead, or name a folder in it with --output, such as “\(path)/site”"
            ))
    }

    package static func outputHoldsMount(_ path: String, at place: String) -> Problem {
        Problem(
            "output-holds-mount", .error,
            Message(
                vi: "trong thư mục xuất bản “\(path)” có ổ đĩa hay thư mục khác được gắn vào “\(place)” (mount)",
                en: "in the output folder “\(path)” something else is mounted, on “\(place)”"),
            help: Message(
                vi: """
                    mỗi lần dựng thay toàn bộ thư mục này; chưa động đến gì. Gỡ ra (umount “\(place)”) và gắn ở ngoài \
                    “\(path)”, để máy chủ web phục vụ riêng
                    """,
                en: """
                    a build replaces all of that folder; nothing was touched. Unmount it (umount “\(place)”), mount it \
                    outside of “\(path)”, and let the web server serve it from there
                    """))
    }

    package static func cannotLock(_ path: String, code: Int32) -> Problem {
        Problem(
            "cannot-lock", .error,
            Message(
                vi: "không khóa được “\(path)” (\(systemMessage(code).vi))",
                en: "“\(path)” cannot be locked (\(systemMessage(code).en))"),
            help: [EACCES, EPERM].contains(code)
                ? sharedFolder
                : Message(
                    vi: "kiểm tra xem bạn có quyền ghi trong thư mục đó không",
                    en: "check that you may write in that folder"))
    }

    /// For colleagues, each with an account of their own.
    private static var sharedFolder: Message {
        Message(
            vi: """
                nhiều người dùng chung thư mục thì đặt một lần: chgrp -R NHÓM . && chmod -R g+rwX . && find . -type d \
                -exec chmod g+s {} +; rồi ai cũng chạy với umask 002
                """,
            en: """
                for a folder that several people share, set once: chgrp -R GROUP . && chmod -R g+rwX . && find . \
                -type d -exec chmod g+s {} +; and let everybody work with umask 002
                """)
    }

    private static var otherOutput: Message {
        Message(vi: "chọn thư mục khác bằng --output", en: "name another folder with --output")
    }
}

// Writing and publishing

extension Problem {
    package static func cannotWrite(_ path: String, code: Int32) -> Problem {
        Problem(
            "cannot-write", .error,
            Message(
                vi: "không ghi được “\(path)” (\(systemMessage(code).vi))",
                en: "“\(path)” cannot be written (\(systemMessage(code).en))"),
            help: Message(
                vi: "trang đang xuất bản vẫn nguyên như cũ; kiểm tra chỗ trống trên đĩa và quyền ghi, rồi chạy lại",
                en: "the published site is as it was; check the free space and that you may write there, and run again")
        )
    }

    package static func cannotPublish(_ path: String, reason: Message) -> Problem {
        Problem(
            "cannot-publish", .error,
            Message(
                vi: "không thay được thư mục “\(path)” (\(reason.vi))",
                en: "the folder “\(path)” cannot be replaced (\(reason.en))"),
            help: Message(
                vi:
                    "trang đang xuất bản vẫn nguyên như cũ; kiểm tra quyền ghi, và “\(path)” không phải là ổ đĩa gắn riêng",
                en: "the published site is as it was; check that you may write there and that it is no mount point"))
    }

    package static func cannotExchange(_ path: String) -> Problem {
        Problem(
            "cannot-exchange", .error,
            Message(
                vi: "hệ thống tệp của “\(path)” không đổi chỗ được hai thư mục trong một bước",
                en: "the file system of “\(path)” cannot exchange two folders in one step"),
            help: Message(
                vi:
                    "trang đang xuất bản vẫn nguyên như cũ; dùng --output với một ổ đĩa khác, hoặc xóa thư mục này rồi chạy lại",
                en:
                    "the published site is as it was; name a folder on another disk with --output, or delete this one and run again"
            ))
    }

    package static func leftoverStays(_ path: String, code: Int32) -> Problem {
        let help: Message =
            switch code {
            case EXDEV, EBUSY:
                Message(
                    vi:
                        "có ổ đĩa hay thư mục khác được gắn trong đó, chưa bị động đến: gỡ ra (umount) rồi xóa bằng tay",
                    en: "something is mounted in it, and was not touched: unmount it, then remove the folder by hand")
            case EACCES, EPERM: sharedFolder
            default: Message(vi: "xóa nó bằng tay", en: "remove it by hand")
            }
        return Problem(
            "leftover-stays", .warning,
            Message(
                vi: "không xóa được thư mục tạm “\(path)” (\(systemMessage(code).vi))",
                en: "the temporary folder “\(path)” cannot be removed (\(systemMessage(code).en))"),
            help: help)
    }

    package static func foreignLeftover(_ path: String) -> Problem {
        Problem(
            "leftover-stays", .warning,
            Message(
                vi: "thư mục “\(path)” có tên của một thư mục tạm, nhưng không do bangvang tạo ra",
                en: "the folder “\(path)” has the name of a temporary one, but is not of bangvang's making"),
            help: Message(
                vi: "chuyển nó đi nơi khác, hoặc xóa nếu không cần nữa", en: "move it elsewhere, or delete it"))
    }

    package static func foreignOutputAside(_ path: String, at place: String) -> Problem {
        Problem(
            "foreign-output", .error,
            Message(
                vi: "trong lúc dựng, ai đó đặt một thư mục khác vào “\(path)”; nó đang nằm ở “\(place)”, còn nguyên",
                en:
                    "while the site was built, somebody put another folder at “\(path)”; it is now “\(place)”, untouched"
            ),
            help: Message(
                vi: "“\(path)” đang có trang vừa dựng; đưa thư mục kia đến chỗ khác",
                en: "“\(path)” holds the site that was just built; move the other folder elsewhere"))
    }

    package static func notSynchronized(_ path: String, reason: Message) -> Problem {
        Problem(
            "not-synchronized", .warning,
            Message(
                vi: "đã xuất bản, nhưng đĩa không xác nhận đã ghi xong “\(path)” (\(reason.vi))",
                en: "the site is published, but the disk does not confirm that “\(path)” is written (\(reason.en))"),
            help: Message(vi: "kiểm tra đĩa rồi dựng lại", en: "check the disk and build again"))
    }
}

// Output paths

extension Problem {
    package static func outputPathTwice(_ path: String) -> Problem {
        Problem(
            "output-path-twice", .error,
            Message(
                vi: "hai trang hoặc tệp cùng ghi vào “\(path)”", en: "two pages or files are both written to “\(path)”"),
            help: Message(vi: "đổi slug hoặc tên của một trong hai", en: "change the slug or name of one of them"))
    }

    package static func outputPathsDifferInCase(_ first: String, _ second: String) -> Problem {
        Problem(
            "output-paths-differ-in-case", .error,
            Message(
                vi: "“\(first)” và “\(second)” chỉ khác nhau ở chữ hoa, chữ thường: nhiều máy coi là một tệp",
                en: "“\(first)” and “\(second)” differ only in upper and lower case: to many systems they are one file"),
            help: Message(vi: "đổi tên một trong hai", en: "rename one of them"))
    }

    package static func fileAgainstFolder(file: String, other: String) -> Problem {
        Problem(
            "file-against-folder", .error,
            Message(
                vi: "“\(file)” là tệp, nhưng “\(other)” cần một thư mục cùng tên",
                en: "“\(file)” is a file, but “\(other)” needs a folder of that name"),
            help: Message(vi: "đổi tên một trong hai", en: "rename one of them"))
    }

    package static func reservedName(_ path: String, part: String) -> Problem {
        Problem(
            "reserved-name", .warning,
            Message(
                vi: "tên “\(part)” trong “\(path)” không lưu được trên Windows",
                en: "the name “\(part)” in “\(path)” cannot be stored on Windows"),
            help: Message(vi: "đổi tên", en: "rename it"))
    }

    package static func unusableOutputPath(_ path: String, because reason: UnusablePath) -> Problem {
        let why: Message =
            switch reason {
            case .empty: Message(vi: "trống", en: "it is empty")
            case .absolute: Message(vi: "bắt đầu bằng “/”", en: "it begins with “/”")
            case .tooLong: Message(vi: "quá dài hoặc quá nhiều tầng", en: "it is too long or too deep")
            case .emptyPart:
                Message(
                    vi: "có phần trống giữa hai dấu “/” hoặc ở cuối",
                    en: "a part between two “/” or at the end is empty")
            case .dot: Message(vi: "có phần bắt đầu bằng dấu chấm", en: "a part begins with a dot")
            case .hyphen: Message(vi: "có phần bắt đầu bằng dấu gạch nối", en: "a part begins with a hyphen")
            case .backslash: Message(vi: "có dấu “\\”", en: "it holds a “\\”")
            case .percent: Message(vi: "có dấu “%”", en: "it holds a “%”")
            case .control: Message(vi: "có ký tự điều khiển", en: "it holds a control character")
            }
        return Problem(
            "unusable-output-path", .error,
            Message(vi: "không ghi được ra “\(path)”: \(why.vi)", en: "nothing can be written to “\(path)”: \(why.en)"),
            help: Message(vi: "đổi slug hoặc tên tệp", en: "change the slug or the file name"))
    }
}

/// Why a path cannot be written below the output folder.
package enum UnusablePath: Sendable {
    case empty, absolute, tooLong, emptyPart, dot, hyphen, backslash, percent, control
}

extension Message {
    /// What is said once while another build has the output folder.
    package static func waitingForBuild(process: Int?, since: String?) -> Message {
        guard let process, let since else {
            return Message(vi: "đang chờ một lần dựng khác xong…", en: "waiting for another build to end…")
        }
        return Message(
            vi: "đang chờ một lần dựng khác xong (tiến trình \(process), từ \(since))…",
            en: "waiting for another build to end (process \(process), since \(since))…")
    }
}
