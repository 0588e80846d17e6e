import Glibc

/// What the system says when it refuses something; in English in its own words.
package func systemMessage(_ code: Int32) -> Message {
    let own = String(cString: strerror(code))
    return Message(vi: vietnamese(code) ?? "lỗi hệ thống \(code): \(own)", en: own)
}

extension Message {
    /// Of a name or a number where the address of a machine should be.
    package static var notAnAddress: Message {
        Message(vi: "đó không phải là địa chỉ số của một máy", en: "that is no numeric address of a machine")
    }
}

/// The refusals that an editor's machine gives; nil for the others.
private func vietnamese(_ code: Int32) -> String? {
    switch code {
    case EACCES, EPERM: "không có quyền"
    case EADDRINUSE: "địa chỉ đang có chương trình khác dùng"
    case EADDRNOTAVAIL: "máy này không có địa chỉ ấy"
    case EAGAIN: "hệ thống đang bận, thử lại sau"
    case EBUSY: "đang có chương trình khác dùng"
    case EDQUOT: "đã dùng hết phần đĩa được cấp"
    case EEXIST: "đã có tệp hay thư mục tên như vậy"
    case EFBIG: "tệp quá lớn"
    case EINVAL: "hệ thống không nhận giá trị này"
    case EIO: "lỗi đọc ghi đĩa"
    case EISDIR: "đó là thư mục, không phải tệp"
    case ELOOP: "liên kết đi vòng"
    case EMFILE, ENFILE: "quá nhiều tệp đang mở"
    case EMLINK: "quá nhiều liên kết"
    case ENAMETOOLONG: "tên quá dài"
    case ENODEV, ENXIO: "không có thiết bị ấy"
    case ENOENT: "không có tệp hay thư mục ấy"
    case ENOEXEC: "tệp không chạy được"
    case ENOMEM: "hết bộ nhớ"
    case ENOSPC: "hết chỗ trên đĩa"
    case ENOTDIR: "một phần của đường dẫn không phải là thư mục"
    case ENOTEMPTY: "thư mục còn tệp bên trong"
    case ENOTSUP, ENOSYS: "hệ thống tệp không làm được việc này"
    case EROFS: "đĩa chỉ cho đọc"
    case ESTALE: "tệp trên máy chủ không còn nữa"
    case ETIMEDOUT: "chờ quá lâu không trả lời"
    case ETXTBSY: "chương trình ấy đang chạy"
    case EXDEV: "hai nơi ở hai ổ đĩa khác nhau"
    default: nil
    }
}
