package import Foundation
import Glibc

extension Data {
    /// Whether the bytes of a text are in it. Foundation's own search takes a second for a picture.
    package func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return true }
        return withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return false }
            var offset = 0
            while bytes.count - offset >= wanted.count,
                let found = memchr(start + offset, Int32(first), bytes.count - offset - wanted.count + 1)
            {
                if memcmp(found, wanted, wanted.count) == 0 { return true }
                offset = UnsafeRawPointer(found) - start + 1
            }
            return false
        }
    }
}
