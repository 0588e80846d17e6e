package import Diagnostics
package import Pages
import Synchronization

/// Pictures in the sizes that pages ask for: from the cache, or made by `vipsthumbnail`.
package final class ResizedPictures: PictureService {
    private let program: PictureProgram
    private let cache: PictureCache
    /// Pictures that were made though something in their files is damaged.
    private let blemished = Mutex<Set<String>>([])

    /// - Parameter cachePath: nil: nothing is kept.
    package init(_ program: PictureProgram, cacheAt cachePath: String?) {
        self.program = program
        cache = PictureCache(at: cachePath)
    }

    package func picture(
        _ request: PictureRequest, of bytes: () throws(Problem) -> [UInt8]
    ) throws(Problem) -> [UInt8] {
        let key = key(of: request)
        if let kept = cache.bytes(for: key) { return kept }
        let source = try bytes()
        guard ContentDigest(of: source) == request.digest else { throw .fileChanged(request.file.path) }
        let made = try program.make(request, of: source)
        // Not kept, so that every build says so.
        if made.isBlemished {
            blemished.withLock { _ = $0.insert(request.file.path) }
        } else {
            cache.keep(made.bytes, for: key)
        }
        return made.bytes
    }

    /// Whether a picture, by its path below Content, is damaged in places.
    func isBlemished(_ path: String) -> Bool { blemished.withLock { $0.contains(path) } }

    func removeOld() { cache.removeOld() }

    private func key(of request: PictureRequest) -> ContentDigest {
        let parts = [Self.version, program.identity, request.digest.hex] + PictureProgram.arguments(request)
        return ContentDigest(of: Array(parts.joined(separator: "\n").utf8))
    }

    /// To be changed with what is done to a picture besides the program's arguments.
    private static let version = "2"
}
