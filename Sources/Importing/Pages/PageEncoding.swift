import CLibXML2
import Diagnostics

/// The text of a saved page, whatever it is encoded in.
struct PageEncoding {
    let text: String
    /// What the editor should know of how it was read.
    let remark: Message?

    /// By byte order mark, else by the charset that the page declares, else UTF-8.
    init(_ bytes: [UInt8], isHTML: Bool) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
                UInt16(bytes[isLittle ? index + 1 : index]) << 8 | UInt16(bytes[isLittle ? index : index + 1])
            }
            (text, remark) = (Self.clean(String(decoding: units, as: UTF16.self)), nil)
            return
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let declared = isHTML && body.startIndex == 0 ? Self.charset(in: body) : nil
        if declared == nil || declared == "utf-8" || declared == "utf8" {
            if let valid = String(validating: body, as: UTF8.self) {
                (text, remark) = (Self.clean(valid), nil)
                return
            }
        }
        let repaired = String(decoding: body, as: UTF8.self)
        // A few broken bytes do not make UTF-8 something else. Old pages of Viet Nam are in Windows-1258 where they are
        // in nothing else.
        let isUTF8 =
            ["utf-8", "utf8"].contains(declared) || declared == nil && (!isHTML || Self.isMostlyUTF8(repaired))
        let name = isUTF8 ? nil : declared ?? "windows-1258"
        if let name, let decoded = Self.decode(Array(body), from: name) {
            (text, remark) = (Self.clean(decoded), .pageEncoding(name))
        } else {
            (text, remark) = (Self.clean(repaired), .pageEncodingBroken)
        }
    }
}

extension PageEncoding {
    private static func isMostlyUTF8(_ repaired: String) -> Bool {
        var (letters, broken) = (0, 0)
        for scalar in repaired.unicodeScalars where !scalar.isASCII {
            if scalar == "\u{FFFD}" { broken += 1 } else { letters += 1 }
        }
        return letters > 4 * broken
    }

    /// The charset of a `<meta>`, in lower case.
    private static func charset(in bytes: ArraySlice<UInt8>) -> String? {
        let head = bytes.prefix(4_096).map { byte in (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
        let key = Array("charset".utf8)
        var start = 0
        while start + key.count < head.count {
            guard head[start..<start + key.count].elementsEqual(key) else {
                start += 1
                continue
            }
            let rest = head[(start + key.count)...].drop { $0 == 0x20 }
            if rest.first == UInt8(ascii: "=") {
                let value = rest.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
                let name = value.prefix(40).prefix { byte in
                    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
                }
                if !name.isEmpty { return String(decoding: name, as: UTF8.self) }
            }
            start += key.count
        }
        return nil
    }

    /// Through iconv; bytes that stand for nothing become U+FFFD. Nil for an encoding that nobody knows.
    private static func decode(_ bytes: [UInt8], from name: String) -> String? {
        guard let converter = iconv_open("UTF-8", name), converter != UnsafeMutableRawPointer(bitPattern: -1) else {
            return nil
        }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        var buffer = [CChar](repeating: 0, count: 1 << 16)
        var done = 0
        while done < input.count {
            var (left, room) = (input.count - done, buffer.count)
            let result = input.withUnsafeMutableBufferPointer { input in
                buffer.withUnsafeMutableBufferPointer { buffer in
                    var from = input.baseAddress.map { $0 + done }
                    var to = buffer.baseAddress
                    return iconv(converter, &from, &left, &to, &room)
                }
            }
            let consumed = input.count - done - left
            output += buffer[..<(buffer.count - room)].map { UInt8(bitPattern: $0) }
            done += consumed
            // A full buffer is emptied and the rest follows; what cannot be read, or is cut off, is one byte further.
            if result == -1, room > 8 || consumed == 0 && room == buffer.count {
                output += [0xEF, 0xBF, 0xBD]
                done += 1
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Composed, without NUL, which ends a text in C, and with LF line ends.
    private static func clean(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch (previous, byte) {
            case (_, 0), (0x0D, 0x0A): break
            case (_, 0x0D): bytes.append(0x0A)
            default: bytes.append(byte)
            }
            previous = byte
        }
        return Normalization.nfc(String(decoding: bytes, as: UTF8.self))
    }
}
