import Diagnostics

// How static text moves an address on.

extension MarkupContext {
    /// Follows static text in an attribute that holds an address.
    mutating func followURL(_ byte: UInt8) -> Problem? {
        // Browsers take tabs and line ends out of an address.
        if byte == 0x09 || byte == 0x0A || byte == 0x0D { return nil }
        switch url {
        case .start:
            if byte.isWhitespace { return nil }
            urlSeen = [byte.lowercased]
            switch byte {
            case Byte.slash, Byte.backslash: url = .slash
            case Byte.question, Byte.hash: url = .query
            case Byte.colon: url = .refused
            default: url = .open
            }
        case .open:
            switch byte {
            case Byte.slash, Byte.backslash: url = .path
            case Byte.question, Byte.hash: url = .query
            case Byte.colon:
                switch String(decoding: urlSeen, as: UTF8.self) {
                case "http", "https":
                    url = .authority
                    urlSeen = []
                case "mailto", "tel": url = .path
                default: url = .refused
                }
            default: if urlSeen.count < 32 { urlSeen.append(byte.lowercased) }
            }
        case .openAfterOutput:
            switch byte {
            case Byte.slash, Byte.backslash: url = .slashOrPath
            case Byte.question, Byte.hash: url = .query
            case Byte.colon:
                url = .path
                return .templateSchemeFromValue
            default: break
            }
        case .slash:
            switch byte {
            case Byte.slash, Byte.backslash:
                url = .authority
                urlSeen = [Byte.slash, Byte.slash]
            case Byte.question, Byte.hash: url = .query
            default: url = .path
            }
        case .authority:
            let isSlash = byte == Byte.slash || byte == Byte.backslash
            if isSlash, urlSeen.count < 2 {
                urlSeen.append(Byte.slash)
            } else if isSlash {
                url = .path
            } else if byte == Byte.question || byte == Byte.hash {
                url = .query
            }
        case .path, .slashOrPath:
            url = byte == Byte.question || byte == Byte.hash ? .query : .path
        case .query, .refused, .ambiguous: break
        }
        return nil
    }
}
