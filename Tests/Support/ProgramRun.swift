package import Foundation
import Synchronization

/// What a program that was run to its end did.
package struct ProgramRun: Sendable {
    package let status: Int32
    /// What it printed to standard output.
    package let output: String
    /// What it printed to standard error.
    package let errors: String

    /// Runs a program and waits for it.
    ///
    /// - Parameters:
    ///   - input: a file that it reads as standard input, which otherwise is empty.
    ///   - environment: what is changed in the environment of the tests.
    ///   - mergesErrors: whether standard error is what standard output is.
    package init(
        _ program: URL, _ arguments: [String], in folder: URL = projectRoot, input: URL? = nil,
        environment: [String: String] = [:], mergesErrors: Bool = false
    ) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = mergesErrors ? output : errors
        try process.run()
        // Read beside each other: a pipe that nobody empties stops who writes.
        let complaints = Complaints()
        if mergesErrors {
            complaints.done.signal()
        } else {
            complaints.read(errors.fileHandleForReading)
        }
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        complaints.done.wait()
        process.waitUntilExit()
        status = process.terminationStatus
        self.output = String(decoding: printed, as: UTF8.self)
        self.errors = String(decoding: complaints.data.withLock { $0 }, as: UTF8.self)
    }

    /// Runs a script of bash.
    package static func bash(_ script: String) throws -> ProgramRun {
        try ProgramRun(URL(filePath: "/bin/bash"), ["-c", script])
    }
}

/// Standard error, which a thread of its own reads.
private final class Complaints: Sendable {
    let data = Mutex(Data())
    let done = DispatchSemaphore(value: 0)

    func read(_ handle: FileHandle) {
        Thread.detachNewThread {
            let read = handle.readDataToEndOfFile()
            self.data.withLock { $0 = read }
            self.done.signal()
        }
    }
}
