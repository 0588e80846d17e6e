/// Why a request is refused, with the status that it is answered with.
struct RequestFault: Error, Equatable {
    let status: Status

    static let malformed = RequestFault(status: .badRequest)
    static let foreignHost = RequestFault(status: .misdirected)
    static let foreignOrigin = RequestFault(status: .forbidden)
    static let methodNotAllowed = RequestFault(status: .methodNotAllowed)
    static let tooSlow = RequestFault(status: .requestTimeout)
    static let tooLarge = RequestFault(status: .headersTooLarge)
    static let unknownVersion = RequestFault(status: .versionNotSupported)
    static let tooMany = RequestFault(status: .unavailable)
}

/// The statuses that are sent (RFC 9110, 15).
enum Status: Int, Sendable {
    case switchingProtocols = 101
    case ok = 200
    case partialContent = 206
    case found = 302
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case requestTimeout = 408
    case rangeNotSatisfiable = 416
    case misdirected = 421
    case upgradeRequired = 426
    case headersTooLarge = 431
    case internalError = 500
    case unavailable = 503
    case versionNotSupported = 505

    var phrase: String {
        switch self {
        case .switchingProtocols: "Switching Protocols"
        case .ok: "OK"
        case .partialContent: "Partial Content"
        case .found: "Found"
        case .badRequest: "Bad Request"
        case .forbidden: "Forbidden"
        case .notFound: "Not Found"
        case .methodNotAllowed: "Method Not Allowed"
        case .requestTimeout: "Request Timeout"
        case .rangeNotSatisfiable: "Range Not Satisfiable"
        case .misdirected: "Misdirected Request"
        case .upgradeRequired: "Upgrade Required"
        case .headersTooLarge: "Request Header Fields Too Large"
        case .internalError: "Internal Server Error"
        case .unavailable: "Service Unavailable"
        case .versionNotSupported: "HTTP Version Not Supported"
        }
    }
}
