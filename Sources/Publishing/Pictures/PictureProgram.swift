import CLinux
import Diagnostics
import Glibc
import Pages

/// libvips' `vipsthumbnail`, which makes pictures smaller.
package struct PictureProgram: Sendable {
    package let path: String
    /// What tells this program and its library from any other; what they have made is kept under it.
    let identity: String

    /// The first program of that name in the folders of `PATH`.
    package static func find(in searchPath: String? = getenv("PATH").map { String(cString: $0) }) -> PictureProgram? {
        for folder in (searchPath ?? "").split(separator: ":") where folder.hasPrefix("/") {
            let path = "\(folder)/vipsthumbnail"
            if access(path, X_OK) == 0, let file = FileIdentity(of: path) { return PictureProgram(path, file) }
        }
        return nil
    }

    private init(_ path: String, _ file: FileIdentity) {
        self.path = path
        let prefix = path.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
        let library = Self.libraryFolders(prefix + "/lib").lazy
            .compactMap { FileIdentity(of: $0 + "/libvips.so.42") }.first
        identity = file.text + " " + (library?.text ?? "")
    }

    /// `/usr/lib` and, as Debian has it, `/usr/lib/x86_64-linux-gnu`.
    private static func libraryFolders(_ lib: String) -> [String] {
        guard let stream = opendir(lib) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = fileName(entry)
            if name.hasSuffix("-linux-gnu") { names.append(name) }
        }
        return names.sorted().map { lib + "/" + $0 } + [lib]
    }

    /// Makes a picture as wide as the request says, in its format, turned as its EXIF data say and in sRGB.
    ///
    /// - Throws: what is wrong with the picture, or with the program.
    func make(
        _ request: PictureRequest, of bytes: [UInt8], limits: LimitedProcess.Limits = .init()
    ) throws(Problem) -> (bytes: [UInt8], isBlemished: Bool) {
        var output = try run(request, of: bytes, limits)
        // What is wrong with a profile is no damage of the picture: it is shown as browsers show it, as sRGB.
        if request.colours == .profiled, output.errors.contains("profile") || output.errors.contains("iCCP") {
            output = try run(request.withoutProfile, of: bytes, limits)
        }
        guard output.status == 0 else {
            // Stopped by a limit, or out of the memory that it may have.
            if output.status > 255 || output.errors.contains("out of memory") {
                throw .pictureTakesTooMuch(request.file.path)
            }
            throw .damagedPicture(request.file.path, reason: Self.reason(in: output.errors))
        }
        let made = CleanedPicture(output.bytes, format: request.format, keepsLook: false).bytes
        guard PictureSize(of: made)?.width == request.width else {
            throw .damagedPicture(request.file.path, reason: Self.reason(in: output.errors))
        }
        return (made, output.errors.contains("WARNING"))
    }

    private func run(
        _ request: PictureRequest, of bytes: [UInt8], _ limits: LimitedProcess.Limits
    ) throws(Problem) -> LimitedProcess.Output {
        let process = LimitedProcess(path: path, environment: Self.environment)
        let input = CleanedPicture(
            toMakeAnew: bytes, format: request.source, keepsColours: request.colours == .profiled)
        do throws(LimitedProcess.Failure) {
            return try process.run(Self.arguments(request), input: input.bytes, limits: limits)
        } catch {
            throw .pictureProgramFails(path, reason: systemMessage(error.code))
        }
    }

    /// Everything that what is made depends on, besides the picture and the program.
    ///
    /// `--export-profile` is for pictures with a profile alone: libvips 8.14 takes the others to sRGB by way of a white
    /// that is not sRGB's, and #C8102E becomes #C50723. Those in CMYK it brings to sRGB without.
    static func arguments(_ request: PictureRequest) -> [String] {
        ["stdin[fail-on=truncated]", "--size", "\(request.width)x>"]
            + (request.colours == .profiled ? ["--export-profile", "srgb"] : [])
            + ["--output", "." + request.format.ending + settings(request)]
    }

    /// Drawn pictures (PNG) have edges, which photographs have not.
    private static func settings(_ request: PictureRequest) -> String {
        switch (request.format, request.source) {
        case (.jpeg, _): "[Q=80,strip,optimize-coding,interlace]"
        case (.webP, .png): "[Q=88,strip,smart-subsample]"
        case (.webP, _): "[Q=78,strip]"
        case (.png, _): "[compression=9,strip]"
        default: "[strip]"
        }
    }

    /// One thread each: pictures are made side by side. Loaders that are not meant for hostile files are closed, and the
    /// modules (ImageMagick, PDF, OpenSlide …), which read nothing that is given here, are not even looked for: that took
    /// half of the time of a small picture.
    private static let environment = [
        "VIPS_CONCURRENCY=1", "VIPS_BLOCK_UNTRUSTED=1", "VIPS_DISC_THRESHOLD=4g", "LC_ALL=C", "HOME=/nonexistent",
        "PATH=/usr/bin:/bin", "TMPDIR=/nonexistent", "VIPSHOME=/nonexistent",
    ]

    /// The last line of what the program said: the one that comes nearest to the cause.
    private static func reason(in errors: String) -> String? {
        errors.split(separator: "\n").last.map { String($0.prefix(200)) }
    }
}

/// Size and time of a file: another version of a program has others.
private struct FileIdentity {
    let text: String

    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        text = "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
}
