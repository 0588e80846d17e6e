import CLinux
import Glibc

/// Runs another program on bytes that may be hostile: it gets three files in memory and nothing else, and what it may
/// take is limited.
///
/// No file has a name, so no name can be read as an option, and nothing is left behind by a build that is killed.
/// swift-subprocess would be the standard for this; its interface is async, and the threads that render are not.
struct LimitedProcess: Sendable {
    let path: String
    let environment: [String]

    struct Limits: Sendable {
        /// Bytes of address space.
        var memory = 2 << 30
        var processorSeconds = 60
        /// Bytes that it may write.
        var output = 256 << 20
        var wallSeconds = 120
    }

    struct Output {
        /// 0 is success, 256 and more the signal that ended it.
        let status: Int32
        let bytes: [UInt8]
        /// The first part of what it said.
        let errors: String
    }

    struct Failure: Error { let code: Int32 }

    /// - Throws: where the program cannot be started.
    func run(_ arguments: [String], input: [UInt8], limits: Limits = Limits()) throws(Failure) -> Output {
        let given = try MemoryFile(input)
        let written = try MemoryFile([])
        let said = try MemoryFile([])
        var allowed = bangvang_limits(
            memory: UInt(limits.memory), processor: UInt(limits.processorSeconds), file: UInt(limits.output))
        var process: Int32 = 0
        let code = Self.withStrings([path] + arguments) { arguments in
            Self.withStrings(environment) { environment in
                bangvang_spawn(
                    &process, path, arguments, environment, given.file, written.file, said.file, &allowed)
            }
        }
        guard code == 0 else { throw Failure(code: code) }
        let status = bangvang_wait(process, Int32(limits.wallSeconds * 1_000))
        guard status >= 0 else { throw Failure(code: errno) }
        return Output(
            status: status, bytes: written.bytes(atMost: limits.output),
            errors: String(decoding: said.bytes(atMost: 4_096), as: UTF8.self))
    }

    /// An array of C strings, ended by nil, as programs are given them.
    private static func withStrings<R>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> R
    ) -> R {
        let pointer = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: strings.count + 1)
        for (index, string) in strings.enumerated() { pointer[index] = strdup(string) }
        pointer[strings.count] = nil
        defer {
            for index in strings.indices { free(pointer[index]) }
            pointer.deallocate()
        }
        return body(pointer)
    }
}

/// A file without a name, closed with its last use.
private struct MemoryFile: ~Copyable {
    let file: Int32

    init(_ bytes: [UInt8]) throws(LimitedProcess.Failure) {
        file = bangvang_memory_file()
        guard file >= 0 else { throw LimitedProcess.Failure(code: errno) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                write(file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw LimitedProcess.Failure(code: count < 0 ? errno : ENOSPC) }
            written += count
        }
        lseek(file, 0, SEEK_SET)
    }

    deinit { close(file) }

    func bytes(atMost limit: Int) -> [UInt8] {
        var status = stat()
        guard fstat(file, &status) == 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: min(Int(status.st_size), limit)) { buffer, count in
            while count < buffer.count {
                let got = pread(file, buffer.baseAddress?.advanced(by: count), buffer.count - count, off_t(count))
                if got < 0, errno == EINTR { continue }
                if got <= 0 { break }
                count += got
            }
        }
    }
}
